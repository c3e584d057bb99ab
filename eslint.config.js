import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Differ between engines (Node 20 and current Chromium), so layouts may not use them. */
const engineDependent = ["sin", "cos", "tan", "atan2", "exp", "log", "pow", "cbrt", "tanh"];

export default defineConfig(
  globalIgnores(["dist/", "site/", "coverage/", "eslint.config.js", ".dependency-cruiser.cjs", "build.js", "build-bundle.js", "build-examples.js", "build-page.js", "build-plot.js", "build-strip.js", "build-sigma.js", "examples/**/*.js", "examples/**/*.mjs", "bench/**/*.mjs", "test/**/*.mjs", "test/**/*.js"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/unified-signatures": "off",
    },
  },
  {
    files: ["lib/**"],
    rules: {
      "no-restricted-properties": ["error",
        { object: "Math", property: "random", message: "Draw from lib/random.ts with a seed." },
        { object: "Date", property: "now", message: "Results carry no clock." }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "no-console": "error",
    },
  },
  {
    files: ["lib/layout/**"],
    rules: {
      "no-restricted-properties": ["error", { object: "Math", property: "random" },
        ...engineDependent.map((property) => ({ object: "Math", property, message: "Differs between engines: layouts use + - * / and Math.sqrt only." }))],
    },
  },
);
