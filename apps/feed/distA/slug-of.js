import { t as slugOf } from "./slug-of2.js";

export { slugOf };