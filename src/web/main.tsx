import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/react/font/fira-code.css';
import '@graphiql/react/font/roboto.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { prepareFirstVisit } from './first-visit.js';
import { Playground } from './playground.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

// The editor measures its font once, when it is made: were the font not there yet, the cursor would stand beside its place.
await document.fonts.load('13px "Fira Code"');
prepareFirstVisit();
createRoot(root).render(<Playground />);
