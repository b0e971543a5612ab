export { nativeParser, nativeParserWithPositions } from "./native-parser.js";
