const HEAD = '## Unreleased\n';

/**
 * The changelog with what is unreleased under its version and day, and room for what comes next.
 * @param {string} text the changelog as it stands
 * @param {string} version semver
 * @param {string} day YYYY-MM-DD
 * @throws {Error} where nothing is unreleased, or the version stands there already
 */
export function released(text, version, day) {
  const [before, after] = text.split(HEAD);
  if (after === undefined) throw new Error('CHANGELOG.md: no “## Unreleased”');
  if (text.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md: ${version} stands there already`);
  const news = after.split('\n## ')[0] ?? ''; // a split gives one part at least
  if (news.trim() === '') throw new Error('CHANGELOG.md: nothing is unreleased');
  return `${before}${HEAD}\n## ${version} — ${day}\n${after}`;
}
