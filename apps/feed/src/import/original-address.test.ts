import { expect, test } from "vitest";
import { originalAddress, pictureOf } from "./original-address.js";

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
    "https://old.example/wp-content/uploads/a-300x200.jpg?w=300&ssl=1",
    "https://old.example/wp-content/uploads/a.jpg",
  ],
  ["https://cdn.example/content/v1/a.jpg?format=1000w", "https://cdn.example/content/v1/a.jpg"],
  ["https://cdn.example/a.jpg?width=140&quality=85&auto=format&fit=max&s=0f", "https://cdn.example/a.jpg"],
  ["https://cdn.example/a.png?v=2&w=140", "https://cdn.example/a.png?v=2"],
  ["https://old.example/pictures?q=one&w=140", "https://old.example/pictures?q=one&w=140"],
  [
    "https://old.example/sites/default/files/styles/large/public/2024-03/a.jpg?itok=Ab",
    "https://old.example/sites/default/files/2024-03/a.jpg",
  ],
  [
    "https://old.example/content/images/size/w600/format/webp/2024/a.jpg",
    "https://old.example/content/images/2024/a.jpg",
  ],
  [
    "https://static.old.example/media/ab_1~mv2.jpg/v1/fill/w_980,h_735,al_c,q_85/the%20quay.jpg",
    "https://static.old.example/media/ab_1~mv2.jpg",
  ],
  ["https://old.example/media/v1/fill/a/b.jpg", "https://old.example/media/v1/fill/a/b.jpg"],
  ["https://old.example/cdn-cgi/image/fit=scale-down,format=auto/up/a.png", "https://old.example/up/a.png"],
  ["https://old.example/cdn-cgi/image/width=80/https://b.example/a.png", "https://b.example/a.png"],
  ["https://old.example/a.png?t=1665475200&w=80", "https://old.example/a.png"],
  [
    "https://cdn.example/dims4/default/0f/resize/880x495!/quality/90/?url=https%3A%2F%2Fold.example%2F4b%2Fa.jpg",
    "https://old.example/4b/a.jpg",
  ],
  [
    "https://cdn.example/share?url=https%3A%2F%2Fold.example%2Fstory",
    "https://cdn.example/share?url=https%3A%2F%2Fold.example%2Fstory",
  ],
  [
    "https://old.example/a.jpg?from=/https://b.example/c",
    "https://old.example/a.jpg?from=/https://b.example/c",
  ],
])("of %s is %s", (url, original) => {
  expect(originalAddress(url)).toBe(original);
});

test("a picture is the same whether it is asked for with http or https", () => {
  expect(pictureOf("http://old.example/a.jpg")).toBe(pictureOf("https://old.example/a.jpg?w=1"));
  expect(pictureOf("http://old.example/a.jpg")).not.toBe(pictureOf("https://old.example/b.jpg"));
});
