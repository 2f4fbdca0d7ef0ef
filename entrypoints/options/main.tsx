import { render } from 'preact';

render(<p>Two Names</p>, document.body);
