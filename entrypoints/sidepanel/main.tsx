import { drawLookUp } from '../popup/look-up.tsx';

await drawLookUp({ isPanel: true });
