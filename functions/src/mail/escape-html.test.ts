import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('characters with a meaning in HTML are escaped', () => {
  expect(escapeHtml(`<b title="x" id='y'>&</b>`)).toBe(
    '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&lt;/b&gt;',
  );
});
