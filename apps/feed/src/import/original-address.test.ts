import { expect, test } from "vitest";
import { originalAddress } from "./original-address.js";

test.each([
  [
    "https://cdn.example/image/fetch/$s_!ab!,w_1456,c_limit,q_auto:good/https%3A%2F%2Fold.example%2Fimages%2Fa%20b_1.jpeg",
    "https://old.example/images/a b_1.jpeg",
  ],
  ["https://cdn.example/x/image/fetch/w_300/https://old.example/a.jpg", "https://old.example/a.jpg"],
  ["https://cdn.example/f/https%3A%2F%2Fold.example%2F100%.jpg", "https%3A%2F%2Fold.example%2F100%.jpg"],
  ["https://old.example/a.jpg", "https://old.example/a.jpg"],
  [
    "https://old.example/wp-content/uploads/2025/03/a-1-1024x683.jpg",
    "https://old.example/wp-content/uploads/2025/03/a-1.jpg",
  ],
  ["https://old.example/wp-content/uploads/a-scaled.jpeg", "https://old.example/wp-content/uploads/a.jpeg"],
  ["https://old.example/a-1024x683.jpg", "https://old.example/a-1024x683.jpg"],
  [
    "https://old.example/a.jpg?from=/https://b.example/c",
    "https://old.example/a.jpg?from=/https://b.example/c",
  ],
])("of %s is %s", (url, original) => {
  expect(originalAddress(url)).toBe(original);
});
