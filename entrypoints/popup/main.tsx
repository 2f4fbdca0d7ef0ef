import { drawLookUp } from './look-up.tsx';

await drawLookUp({ isPanel: false });
