import { createRoot } from 'react-dom/client';
import { App } from './App';
import { liveSession } from './live-session';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element.');
createRoot(root).render(<App session={liveSession} />);
