import { render } from 'preact';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';

function Panel() {
  return (
    <aside style={{ position: 'fixed', inset: '0 0 0 auto', width: '360px', background: 'white' }}>
      <h2>Panel</h2>
      <ul>
        {[1, 2, 3, 4, 5].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </aside>
  );
}

export default defineContentScript({
  matches: ['http://localhost/*'],
  async main(ctx) {
    const ui = await createShadowRootUi(ctx, {
      name: 'bare-panel',
      position: 'inline',
      anchor: 'html',
      append: 'last',
      onMount: (container) => render(<Panel />, container),
      onRemove: (container) => container && render(null, container), // never mounted, nothing to take away
    });
    ui.mount();
  },
});
