// Keeps an open page up to date, and shows what was found. Pages are given it by `copydesk dev` alone.

/**
 * @typedef {object} Finding
 * @property {string} file
 * @property {number} line
 * @property {number} column
 * @property {string} code
 * @property {"error" | "warning"} severity
 * @property {string} message
 * @property {string} hint
 */

/**
 * @typedef {object} State
 * @property {string} digest what tells the page's text from others
 * @property {number} errors
 * @property {number} warnings
 * @property {readonly Finding[]} findings the most urgent ones
 */

/** What the page was given along with this script. */
let own = dataOf(document);

/** @param {Document} page */
function dataOf(page) {
  const script = page.querySelector("script[data-copydesk]");
  return script instanceof HTMLElement ? script.dataset : {};
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} [properties]
 * @param {readonly (Node | string)[]} [children]
 */
function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** What was found, in a shadow of its own, so that the page's styles do not reach it. */
function makeOverlay() {
  const title = element("h2", { id: "title", tabIndex: -1 });
  const note = element("p", { id: "note" });
  const list = element("ol");
  const close = element("button", { type: "button", textContent: "Close (Esc)" });
  const dialog = element("dialog", {}, [title, note, list, close]);
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", "title");
  dialog.setAttribute("aria-describedby", "note");
  const summary = element("button", { type: "button", className: "copydesk-summary", hidden: true });
  summary.setAttribute("aria-haspopup", "dialog");
  const host = document.createElement("copydesk-overlay");
  host.lang = "en";
  host.dir = "ltr";
  host
    .attachShadow({ mode: "open" })
    .append(element("link", { rel: "stylesheet", href: own["style"] ?? "" }), dialog, summary);

  const open = () => {
    if (dialog.open) return;
    // A modal dialog keeps the focus within it, closes on Escape, and gives the focus back.
    dialog.showModal();
    title.focus();
  };
  close.addEventListener("click", () => dialog.close());
  summary.addEventListener("click", open);
  dialog.addEventListener("close", () => (summary.hidden = list.childElementCount === 0));

  /** @type {string | undefined} */
  let shown;
  /** @param {State} state */
  return ({ errors, warnings, findings }) => {
    const key = JSON.stringify(findings);
    if (key === shown) return;
    shown = key;
    const counts = [
      ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
    ].join(", ");
    list.replaceChildren(...findings.map(item));
    title.textContent = counts;
    const rest = errors + warnings - findings.length;
    note.textContent =
      (errors > 0 ? "The page is the last that held together. It comes anew when this is mended." : "") +
      (rest > 0 ? ` The terminal lists ${rest} more.` : "");
    summary.textContent = counts;
    dialog.className = `copydesk-dialog ${errors > 0 ? "errors" : "warnings"}`;
    summary.hidden = findings.length === 0 || dialog.open;
    // Where it is put in anew, an open dialog keeps nobody from what lies below it any longer.
    if (findings.length > 0 && !host.isConnected) document.documentElement.append(host);
    if (errors > 0) open();
    else dialog.close();
    if (findings.length === 0) host.remove();
  };
}

/** @param {Finding} finding */
function item({ file, line, column, code, severity, message, hint }) {
  const kind = severity === "warning" ? " (warning)" : "";
  return element("li", {}, [
    element("p", {}, [
      element("code", { textContent: `${file}:${line}:${column}` }),
      " ",
      element("b", { textContent: code }),
      kind,
    ]),
    element("p", { textContent: message }),
    element("p", { textContent: hint }),
  ]);
}

/** What of a page's head stays: what is loaded once need not be loaded again. */
const lasting = 'link[rel="stylesheet"], script[type="module"]';

/** @param {Document} page */
function lastingAddresses(page) {
  return [...page.head.querySelectorAll(lasting)]
    .map((one) => one.getAttribute("href") ?? one.getAttribute("src"))
    .join("\n");
}

/**
 * @param {Element} to
 * @param {Element} model
 */
function copyAttributes(to, model) {
  for (const name of to.getAttributeNames()) to.removeAttribute(name);
  for (const name of model.getAttributeNames()) to.setAttribute(name, model.getAttribute(name) ?? "");
}

/**
 * Puts another text into the page, so that the reader stays where they are, and no styles are loaded again.
 *
 * @param {string} text the page's HTML
 * @returns {boolean} whether that was possible
 */
function replacePage(text) {
  /** @type {Document} */
  let next;
  try {
    next = new DOMParser().parseFromString(text, "text/html");
  } catch {
    // A content security policy may forbid it.
    return false;
  }
  const data = dataOf(next);
  if (data["showsFindings"] !== own["showsFindings"] || lastingAddresses(next) !== lastingAddresses(document))
    return false;
  const changing = `:scope > :not(${lasting})`;
  for (const old of document.head.querySelectorAll(changing)) old.remove();
  document.head.append(...next.head.querySelectorAll(changing));
  copyAttributes(document.documentElement, next.documentElement);
  copyAttributes(document.body, next.body);
  document.body.replaceChildren(...next.body.childNodes);
  own = data;
  return true;
}

let turn = 0;

/** Brings the page up to date. */
async function refresh() {
  const mine = ++turn;
  const page = location.href.replace(/#.*$/s, "");
  try {
    const answer = await fetch(page, { headers: { accept: "text/html" } });
    const text = await answer.text();
    // Something newer is on its way.
    if (mine !== turn) return;
    const isPage = answer.headers.get("content-type")?.startsWith("text/html");
    if (answer.ok && isPage && !answer.redirected && replacePage(text)) return;
  } catch {
    // The program is gone. When it is back, it says how things stand.
    return;
  }
  location.reload();
}

/** How long the program may be gone before that is said, in milliseconds: it may be started anew. */
const goneAfter = 2000;

const goneMark = element("aside", {
  className: "copydesk-mark",
  lang: "en",
  dir: "ltr",
  textContent:
    "copydesk dev has ended: what is saved is not shown here. Start it again, and this page goes on.",
});
goneMark.setAttribute("role", "status");
/** @type {ReturnType<typeof setTimeout> | undefined} */
let goneSince;

function notePresence() {
  clearTimeout(goneSince);
  goneSince = undefined;
  goneMark.remove();
}

function noteAbsence() {
  goneSince ??= setTimeout(() => document.body.prepend(goneMark), goneAfter);
}

const showFindings = makeOverlay();
/** @type {EventSource | undefined} */
let source;

/**
 * @param {string} data
 * @returns {State}
 */
function stateIn(data) {
  // oxlint-disable-next-line typescript/no-unsafe-return -- the server that this script came from wrote it
  return JSON.parse(data);
}

function connect() {
  source?.close();
  const page = location.pathname + location.search;
  source = new EventSource(`/__copydesk/events?page=${encodeURIComponent(page)}`);
  source.addEventListener("open", notePresence);
  source.addEventListener("state", (event) => {
    const state = stateIn(String(event.data));
    if (own["showsFindings"] !== "true") showFindings(state);
    if (state.digest !== own["copydesk"]) void refresh();
  });
  source.addEventListener("error", () => {
    noteAbsence();
    // The browser asks again by itself, but for an answer that it takes to be final.
    if (source?.readyState === EventSource.CLOSED) setTimeout(connect, 1000);
  });
}

// A browser opens six connections to a server at the most: pages in the background must not take them all.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") connect();
  else source?.close();
});
addEventListener("pagehide", () => source?.close());

if (document.visibilityState === "visible") connect();
