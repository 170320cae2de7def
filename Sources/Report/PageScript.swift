/// The page's only script: it shows the entry of what is pointed at in a diagram, tapped or reached with a key.
enum PageScript {
  static let source = """
    'use strict';
    (() => {
      const panel = document.getElementById('evidence');
      let pinned = false;
      const entry = (target) => {
        const link = target instanceof Element && target.closest('.diagram a');
        const address = link && (link.getAttribute('xlink:href') || link.getAttribute('href'));
        return address && address[0] === '#' ? document.getElementById(address.slice(1)) : null;
      };
      const show = (found) => {
        const copy = found.cloneNode(true);
        copy.querySelectorAll('[id]').forEach((part) => part.removeAttribute('id'));
        const more = document.createElement('a');
        more.href = '#' + found.id;
        more.textContent = 'Go to the entry';
        panel.replaceChildren(...copy.childNodes, more);
        panel.hidden = false;
      };
      const hide = () => { panel.hidden = true; pinned = false; };
      document.addEventListener('pointerover', (event) => {
        if (pinned || event.pointerType === 'touch' || panel.contains(event.target)) return;
        const found = entry(event.target);
        if (found) show(found); else hide();
      });
      document.addEventListener('focusin', (event) => {
        // Not under a finger, which would then let go of the panel instead of the line.
        const found = event.target.matches(':focus-visible') && entry(event.target);
        if (found) show(found);
      });
      document.addEventListener('click', (event) => {
        const found = entry(event.target);
        if (found) { event.preventDefault(); show(found); pinned = true; }
        else if (event.target instanceof Element && (event.target.closest('a') || !panel.contains(event.target))) hide();
      });
      document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
    })();
    """

  /// SHA-256 of the source, in Base64: by it the page's policy knows the script.
  static let digest = "WZoStFa+8yDsFY4cJSzlm9xR2DhBkcfK0n2uF+SnsLY="
}
