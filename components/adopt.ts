/**
 * Puts style text into a shadow root. A constructed sheet is out of reach of the site's content policy; where the
 * browser does not let an extension's script adopt one (Firefox, from another compartment), an element serves.
 */
export function adopt(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // Firefox refuses a sheet of the script's own window: the element below does the same
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
