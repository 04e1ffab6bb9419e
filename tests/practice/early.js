// Runs before anything else, so that no script ever sees the page without its own day. The server has already put
// in what the address says; without a word in the address the day is the one the state remembers.
(() => {
  const query = new URLSearchParams(location.search);
  if (query.has('now') || query.has('situasi')) return;
  try {
    const now = JSON.parse(localStorage.getItem('pmm-latihan')).now;
    document.querySelector('meta[name="practice-now"]').content = now;
  } catch {
    // No state yet, or none that can be read: app.js is about to write one.
  }
})();
