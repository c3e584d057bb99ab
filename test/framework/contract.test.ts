import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { catalogue } from "../../lib/framework/index.js";
import { keysOf, measure, references, type Column, type Measurement, type Metric } from "../../lib/metric/index.js";
import { at, build, type Network } from "../../lib/network/index.js";
import { noteMessages } from "../../lib/words/index.js";
import { awkward } from "../support/awkward.js";

function networksOf(name: string): Record<string, Network> {
  const source = awkward[name]!;
  const whole = build(source);
  const state = source.vocabulary.states.at(-1);
  return {
    whole, stated: build(source, { certainties: ["stated"] }), memberships: build(source, { memberships: "as-ties" }),
    ...(state === undefined ? {} : { "in the last state": at(whole, state.id) }),
    ...(source.organisations.length > 1 ? { without: build(source, { without: [source.organisations[0]!.id] }) } : {}),
    ...(source.organisations.length > 1 ? { merged: build(source, { merges: [[source.organisations[0]!.id, source.organisations[1]!.id]] }) } : {}),
  };
}

function fits(value: unknown, column: Column): boolean {
  if (value === null) return true;
  switch (column.type) {
    case "boolean": return typeof value === "boolean";
    case "text": case "id": return typeof value === "string";
    case "ids": return Array.isArray(value) && value.every((id) => typeof id === "string");
    case "integer": case "number": {
      if (typeof value !== "number" || !Number.isFinite(value) || (column.type === "integer" && !Number.isInteger(value))) return false;
      const [least, most] = column.range ?? [null, null];
      return (least === null || value >= least - 1e-12) && (most === null || value <= most + 1e-12);
    }
  }
}

function holds(metric: Metric, measurement: Measurement): void {
  expect(JSON.parse(JSON.stringify(measurement))).toEqual(measurement);
  const keys = keysOf(metric);
  for (const row of measurement.rows) {
    for (const key of keys) expect(Object.hasOwn(row, key), `${key} in a row`).toBe(true);
    const own = Object.keys(row).filter((column) => !keys.includes(column) || column in measurement.columns);
    for (const column of own) {
      const described = measurement.columns[column];
      expect(described, `column ${column} is declared`).toBeDefined();
      expect(fits(row[column], described!), `${column} = ${JSON.stringify(row[column])} fits its declaration`).toBe(true);
    }
    for (const column of Object.keys(measurement.columns)) expect(Object.hasOwn(row, column), `${column} in a row`).toBe(true);
    if (typeof row["low"] === "number") expect(row["low"] <= (row["high"] as number)).toBe(true);
  }
  for (const { code } of measurement.notes) expect(noteMessages, code).toHaveProperty([code]);
  expect(new Set(measurement.rows.map((row) => JSON.stringify(keys.map((key) => row[key])))).size, "keys are unique").toBe(measurement.rows.length);
}

describe.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))("%s", (_, metric) => {
  it.each(Object.keys(awkward))("keeps the contract on the awkward network: %s", (name) => {
    for (const network of Object.values(networksOf(name))) {
      const once = measure(network, metric);
      holds(metric, once);
      expect(measure(network, metric)).toEqual(once);
      expect(measure(network, metric, once.options)).toEqual(once);
    }
  });

  it("keeps it under each of its own choices", () => {
    for (const [name, schema] of Object.entries(metric.options.shape)) {
      const choices = choicesOf(schema);
      for (const choice of choices) for (const source of Object.values(awkward)) holds(metric, measure(build(source), metric, { [name]: choice }));
    }
  });

  it("is described in both languages, with a source", () => {
    for (const text of [metric.label, metric.question, metric.convention, ...Object.values(metric.columns).flatMap((column) => [column.label, ...(column.higherMeans ? [column.higherMeans] : [])])]) {
      expect(text.en.length).toBeGreaterThan(0);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
    }
    for (const reference of metric.references) expect(references).toHaveProperty([reference]);
    for (const schema of Object.values(metric.options.shape)) {
      const described = (schema as z.ZodType).meta();
      expect(described?.description ?? "").not.toBe("");
      expect(described?.["zh"]).toMatch(/\p{Script=Han}/u);
    }
  });
});

function choicesOf(schema: unknown): unknown[] {
  const inner = (schema as { def?: { innerType?: unknown } }).def?.innerType;
  const options = (inner as { options?: unknown[] } | undefined)?.options;
  return Array.isArray(options) ? options : [];
}
