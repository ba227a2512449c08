import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useId, useState } from 'react';
import type { Example } from './example.js';
import { examples } from './examples.js';

/** The panel of examples, as a plugin of GraphiQL. */
export const exampleLibrary: GraphiQLPlugin = { title: 'Questions', icon: LibraryIcon, content: ExampleLibrary };

function ExampleLibrary() {
  const ask = useAsk();
  const shownQuery = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query?.trimEnd());
  return (
    <section className="example-library" aria-label="Questions">
      <h2>Questions</h2>
      <p>Choose one to load it into the editor and run it.</p>
      <ol>
        {examples.map((example) => (
          <li key={example.name}>
            <ExampleButton example={example} isShown={example.query === shownQuery} onAsk={ask} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ExampleButtonProps {
  readonly example: Example;
  readonly isShown: boolean;
  readonly onAsk: (example: Example) => void;
}

function ExampleButton({ example, isShown, onAsk }: ExampleButtonProps) {
  const id = useId();
  return (
    <button
      type="button"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}explanation`}
      aria-current={isShown}
      onClick={() => onAsk(example)}
    >
      <span className="question-number">Q{example.question}</span>
      <strong id={`${id}title`}>{example.title}</strong>
      <span id={`${id}explanation`}>{example.explanation}</span>
    </button>
  );
}

/** Puts an example into the editors and runs it; one that is chosen before the editors have loaded waits for them. */
function useAsk(): (example: Example) => void {
  const { addTab, run, setOperationName } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  const [chosen, setChosen] = useState<Example>();

  useEffect(() => {
    if (!chosen || !queryEditor || !variableEditor || !responseEditor) return;
    if (isOwnWork(queryEditor.getValue(), variableEditor.getValue())) addTab();
    queryEditor.setValue(chosen.query);
    variableEditor.setValue(chosen.variables);
    // The editor reports its new operation only after a pause, and without this the old one would be asked for.
    setOperationName(chosen.operationName);
    run();
    // On a narrow screen the answer stands below; on a wide one it is in sight and nothing moves.
    responseEditor.getContainerDomNode().scrollIntoView({ block: 'nearest' });
    setChosen(undefined);
  }, [chosen, queryEditor, variableEditor, responseEditor, addTab, setOperationName, run]);

  return setChosen;
}

/** Whether a visitor would lose something if the editors were overwritten. */
function isOwnWork(query: string, variables: string): boolean {
  const isExample = examples.some((example) => {
    return example.query === query.trimEnd() && example.variables === variables.trimEnd();
  });
  return query.trim() !== '' && !isExample;
}

function LibraryIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M4 4.5h16v12h-8l-4.5 4v-4H4z" />
      <path d="M9.7 8.6a2.3 2.3 0 1 1 3.4 2c-.8.4-1.1.8-1.1 1.6" strokeLinecap="round" />
      <circle cx="12" cy="14.2" r=".4" fill="currentColor" />
    </svg>
  );
}
