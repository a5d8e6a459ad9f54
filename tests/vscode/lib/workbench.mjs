// VS Code as a person uses it: keys and what is on the screen. Lines and columns count from 1.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';

import { chromium } from 'playwright-core';

import { patienceMs, until } from './until.mjs';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => fs.existsSync(file));
const activeEditor = '.editor-group-container.active .editor-instance .monaco-editor';

export async function openWorkbench(url, viewport = { width: 1400, height: 1800 }) {
  if (executablePath === undefined) {
    throw new Error('chromium is missing: install the package chromium');
  }
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
    ],
  });
  const context = await browser.newContext({ viewport });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.goto(url);
  await page.locator('.monaco-workbench .part.editor').waitFor();
  return new Workbench(browser, page);
}

class Workbench {
  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
  }

  close() {
    return this.browser.close();
  }

  key(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  // Files and commands

  /** Opens the quick input with a key and picks the row that says `pick`, when it comes first. */
  async quickPick(key, text, pick) {
    await this.key(key);
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(text);
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: pick })
      .first()
      .waitFor();
    await this.key('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async open(name) {
    await this.quickPick('Control+p', name, name);
    await this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor();
    await this.focusEditor();
  }

  command(title) {
    return this.quickPick('F1', `>${title}`, title);
  }

  async focusEditor() {
    await this.page.locator(`${activeEditor} .view-lines`).waitFor();
    await this.key('Control+1');
    await this.page.locator(`${activeEditor}.focused`).waitFor();
  }

  async goTo(line, column) {
    await this.key('Control+g');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.key('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    await this.page.locator(`${activeEditor}.focused`).waitFor();
  }

  /** Puts the cursor on the first character of `words`, the first in the text. */
  async goToText(words) {
    const text = await this.text();
    const offset = text.indexOf(words);
    if (offset < 0) {
      throw new Error(`the text has no "${words}":\n${text}`);
    }
    const before = text.slice(0, offset).split('\n');
    await this.goTo(before.length, before.at(-1).length + 1);
  }

  /** The text of the active editor: all of it and exactly, by way of the clipboard. */
  async text() {
    await this.page.locator(`${activeEditor}.focused`).waitFor();
    await this.page.evaluate(() => navigator.clipboard.writeText('\u0000'));
    await this.key('Control+a', 'Control+c');
    const text = await until('the text in the clipboard', async () => {
      const copied = await this.page.evaluate(() => navigator.clipboard.readText());
      return copied === '\u0000' ? undefined : { copied };
    });
    return text.copied.replaceAll('\r\n', '\n');
  }

  /** What the active editor shows now, without touching cursor or selection. */
  async shown() {
    const lines = await this.page.locator(`${activeEditor} .view-line`).evaluateAll((nodes) =>
      nodes
        .map((node) => ({ top: parseFloat(node.style.top), text: node.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('\n');
  }

  async shows(expected) {
    await until(`an editor that shows ${expected}`, async () => {
      const shown = await this.shown();
      return expected instanceof RegExp ? expected.test(shown) : shown.includes(expected);
    });
  }

  async save() {
    await this.key('Control+s');
    await this.page.locator('.editor-group-container.active .tab.active.dirty').waitFor({ state: 'detached' });
  }

  // What the server has to say

  squiggles() {
    return this.page.locator(
      ['error', 'warning', 'info', 'hint'].map((kind) => `${activeEditor} .squiggly-${kind}`).join(', '),
    );
  }

  async squiggleCount(expected) {
    await until(`${expected} squiggles`, async () => (await this.squiggles().count()) === expected);
  }

  async someSquiggle() {
    await this.squiggles().first().waitFor();
  }

  /** The rows of the Problems panel: files and findings. */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.key('Control+Shift+m');
      await panel.waitFor();
    }
    return panel.locator('.monaco-list-row').evaluateAll((rows) => rows.map((row) => row.textContent));
  }

  async hideProblems() {
    const panel = this.page.locator('.markers-panel');
    if (await panel.isVisible()) {
      await this.key('Control+j');
      await panel.waitFor({ state: 'hidden' });
    }
    await this.focusEditor();
  }

  /** What the hover at the cursor says, once it says what is expected. */
  async hover(expected) {
    await this.key('Control+k', 'Control+i');
    const hover = this.page.locator('.monaco-hover:visible', { hasText: expected });
    await hover.first().waitFor();
    return hover.first().innerText();
  }

  /** Opens the menu of code actions at the cursor, which has one with this title. */
  async codeActions(title) {
    const menu = this.page.locator('.action-widget');
    const wanted = menu.locator('.monaco-list-row.action', { hasText: title }).first();
    // VS Code forgets the question when findings arrive while it waits for the answer: then a person asks again.
    const nothing = this.page.locator('.monaco-editor-overlaymessage');
    await until(`the code action ${title}`, async () => {
      await this.key('Control+.');
      await menu.or(nothing).first().waitFor();
      const found = await wanted.isVisible();
      if (!found) {
        await this.key('Escape');
        await menu.or(nothing).first().waitFor({ state: 'hidden' });
      }
      return found;
    });
    return menu;
  }

  /** Takes the code action with this title. */
  async codeAction(title) {
    const menu = await this.codeActions(title);
    const rows = await menu.locator('.monaco-list-row.action').count();
    for (let step = 0; (await menu.locator('.monaco-list-row.action.focused', { hasText: title }).count()) === 0; ++step) {
      assert.ok(step <= rows, `the keys do not reach the code action ${title}`);
      await this.key('ArrowDown');
    }
    await this.key('Enter');
    await menu.waitFor({ state: 'hidden' });
  }

  /** The completions at the cursor, once one with this label is among them. */
  async completions(label, { ask = true } = {}) {
    if (ask) {
      await this.key('Control+Space');
    }
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.filter({ hasText: label }).first().waitFor();
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? row.textContent));
  }

  async takeCompletion(label) {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
    await row.click();
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  /** What the language status in the status bar says of the active document's language. */
  async languageStatus(expected) {
    const item = this.page.locator('.statusbar-item[id="status.languageStatus"]');
    await item.waitFor();
    await item.hover();
    const status = this.page.locator('.hover-language-status', { hasText: expected });
    await status.first().waitFor();
    const text = await status.first().innerText();
    await this.key('Escape');
    await this.page.mouse.move(700, 400);
    return text;
  }

  notifications() {
    return this.page.locator('.notification-toast').allInnerTexts();
  }
}
