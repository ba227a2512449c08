import { formatShortcutForOS, KEY_MAP, pick, useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect } from 'react';
import { exampleLibrary } from './example-library.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });
const plugins = [exampleLibrary, HISTORY_PLUGIN];

/** The page: a masthead above GraphiQL, which brings the editors, the reference of the schema and the history. */
export function Playground() {
  return (
    <>
      <header className="masthead">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        <h1>Caucus</h1>
        <p>who has met whom, and through which body</p>
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          isHeadersEditorEnabled={false}
          shouldPersistHeaders={false}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Footer>
            <AnswerHint />
          </GraphiQL.Footer>
          <EditorLook />
        </GraphiQL>
      </main>
    </>
  );
}

/** Stands where the answer will, so that a newcomer is not left before an empty half of a page. */
function AnswerHint() {
  const { tabs, activeTabIndex, isFetching, fetchError } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'isFetching', 'fetchError'),
  );
  if (isFetching || fetchError !== null || tabs[activeTabIndex]?.response) return null;
  return (
    <div className="answer-hint">
      <p>The answer appears here.</p>
      <p>
        Choose a question, or write your own and press <kbd>{formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd')}</kbd>
      </p>
    </div>
  );
}

/** GraphiQL makes its editors itself, in large type, and leaves long lines of a query out of sight. */
function EditorLook() {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'responseEditor'));
  useEffect(() => {
    for (const editor of Object.values(editors)) editor?.updateOptions({ fontSize: 13, wordWrap: 'on' });
  }, [editors]);
  return null;
}
