import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import './workbench.css';
import './grid/grid.css';
import './reading/reading.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <FluentProvider theme={webLightTheme} className="provider">
    <App />
  </FluentProvider>,
);
