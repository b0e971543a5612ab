export { hasForbidden, withoutForbidden } from "./characters.js";
export { html, trustedHtml } from "./html.js";
export { attributes, type Attributes, type Interpolation, type Markup } from "./markup.js";
export { xml } from "./xml.js";
