export { nativeParser } from "./native-parser.js";
