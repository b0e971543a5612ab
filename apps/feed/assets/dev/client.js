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

const placeKey = "copydesk-place";
/** What the page was given along with this script. */
const own = ownData();

function ownData() {
  const script = document.querySelector("script[data-copydesk]");
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
  const summary = element("button", { type: "button", className: "summary", hidden: true });
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
    dialog.className = errors > 0 ? "errors" : "warnings";
    summary.hidden = findings.length === 0 || dialog.open;
    if (findings.length > 0) document.documentElement.append(host);
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

/** Loads the page anew, and remembers how far it was read. */
function reload() {
  try {
    sessionStorage.setItem(placeKey, JSON.stringify([location.pathname, scrollX, scrollY]));
  } catch {
    // Where nothing may be kept, the browser's own memory has to do.
  }
  location.reload();
}

function backToPlace() {
  try {
    /** @type {unknown} */
    const place = JSON.parse(sessionStorage.getItem(placeKey) ?? "null");
    sessionStorage.removeItem(placeKey);
    if (!Array.isArray(place) || place[0] !== location.pathname) return;
    scrollTo({ left: Number(place[1]), top: Number(place[2]), behavior: "instant" });
  } catch {
    // As above.
  }
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
  source.addEventListener("state", (event) => {
    const state = stateIn(String(event.data));
    if (state.digest !== own["copydesk"]) return reload();
    if (own["showsFindings"] !== "true") showFindings(state);
  });
  source.addEventListener("error", () => {
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

backToPlace();
if (document.visibilityState === "visible") connect();
