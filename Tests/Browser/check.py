"""Opens a report in headless Chromium, as its readers do, and looks at it from all sides.

    pip install playwright           # and a Chromium: apt-get install chromium
    python3 check.py report.html screens/

Fails when the page loads anything, breaks its own policy, or does not show the evidence to those who point, tap, use the
keyboard or have no script. Screens at desktop and phone width, dark and printed, are left in the folder.
"""

import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright


def opened(browser, address, problems, **settings):
    # A page that still scrolls is a moving target.
    context = browser.new_context(reduced_motion="reduce", **settings)
    page = context.new_page()
    page.on("request", lambda request: request.url == address or problems.append(f"loads {request.url}"))
    page.on("console", lambda message: message.type == "error" and problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(address)
    return page


def expect(condition, words, problems):
    print(("ok    " if condition else "WRONG ") + words)
    if not condition:
        problems.append(words)


def check_pointer_and_keys(page, problems):
    panel = page.locator("#evidence")
    expect(panel.is_hidden(), "no evidence at first", problems)
    page.locator("#story .node.action a").first.hover()
    expect(panel.is_visible() and panel.locator("blockquote").count() > 0, "pointing shows the sentence", problems)
    page.locator("h1").hover()
    expect(panel.is_hidden(), "pointing elsewhere hides it", problems)
    page.mouse.move(0, 0)
    page.locator("#story figure").focus()
    page.keyboard.press("Tab")
    expect(panel.is_visible(), "the tab key shows an entry", problems)
    page.keyboard.press("Escape")
    expect(panel.is_hidden(), "the escape key hides it", problems)


def check_touch(page, problems):
    panel = page.locator("#evidence")
    page.locator("#story .node.action a").first.tap()
    expect(panel.is_visible(), "a tap shows the sentence", problems)
    box = panel.bounding_box() or {"x": -1, "width": 0}
    expect(box["x"] >= 0 and box["x"] + box["width"] <= 360, "the panel fits a phone", problems)
    width = page.evaluate("document.documentElement.scrollWidth")
    expect(width <= 360, f"the page is no wider than a phone ({width})", problems)


def check_without_script(page, problems):
    page.locator("#story .node.action a").first.click()
    expect("#action-" in page.url, "without a script a click leads to the entry", problems)


def main(report, folder):
    address = pathlib.Path(report).resolve().as_uri()
    screens = pathlib.Path(folder)
    screens.mkdir(parents=True, exist_ok=True)
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        desktop = opened(browser, address, problems, viewport={"width": 1280, "height": 900})
        check_pointer_and_keys(desktop, problems)
        desktop.screenshot(path=screens / "desktop.png", full_page=True)
        desktop.locator("#story .node.action a").first.hover()
        desktop.screenshot(path=screens / "evidence.png")
        desktop.emulate_media(media="print")
        desktop.pdf(path=screens / "print.pdf")
        phone = opened(
            browser, address, problems, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True,
            device_scale_factor=2)
        check_touch(phone, problems)
        phone.screenshot(path=screens / "phone.png")
        dark = opened(browser, address, problems, viewport={"width": 1280, "height": 900}, color_scheme="dark")
        dark.screenshot(path=screens / "dark.png", full_page=True)
        plain = opened(browser, address, problems, viewport={"width": 1280, "height": 900}, java_script_enabled=False)
        check_without_script(plain, problems)
        browser.close()
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: check.py REPORT.html FOLDER")
    sys.exit(main(*sys.argv[1:]))
