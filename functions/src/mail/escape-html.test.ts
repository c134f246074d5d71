import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('what means something to HTML is escaped', () => {
  expect(escapeHtml(`<b title="x" id='y'>&</b>`)).toBe(
    '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&lt;/b&gt;',
  );
});
