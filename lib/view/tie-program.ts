import { EdgeProgram, type EdgeProgramType } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { TieLook } from "./tie-look.js";
import { asHairline, fragment, vertex } from "./tie-shader.js";

export interface TieSurroundings {
  /** Colour of the ground as three shares, for casings and the inside of double lines. */
  readonly page: () => readonly [number, number, number];
  readonly dimmed: () => readonly [number, number, number];
  /** Pixels per pixel of the layout, for places and for widths. */
  readonly scale: () => number;
  readonly thickness: () => number;
  /** Ties that stand out while the others are dimmed; null where none is. */
  readonly near: () => ReadonlySet<string> | null;
  /** Only ties that stand out are drawn. */
  readonly sparing: () => boolean;
}

/** A curve in so many straight pieces; among thousands nobody sees the corners. */
const pieces = { line: 20, hairline: 6 } as const;
export type TieKind = keyof typeof pieces;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const uniforms = ["u_matrix", "u_size", "u_scale", "u_thickness", "u_page", "u_dimmed", "u_part", "u_feather"] as const;
type Uniform = (typeof uniforms)[number];
type Info = Parameters<EdgeProgram<Uniform>["setUniforms"]>[1];
/** What is drawn: all in their colours, all dimmed, or those that stand out. */
const part = { all: 0, dimmed: 1, near: 2 } as const;

/**
 * Ties drawn along the layout's own curves, so that the canvas and the static picture show the same lines: solid,
 * double (implied), dotted (recommended) or dashed, over a casing in the colour of the page. What stands out is drawn
 * a second time over the dimmed rest, from the same records: pointing at an organisation changes no record.
 *
 * Sigma's own programs draw from middle to middle with a bend of their own and know no dots, so they cannot agree
 * with a picture drawn elsewhere; they were turned down for that.
 */
export function tieProgram(around: TieSurroundings, kind: TieKind): EdgeProgramType {
  return class TieProgram extends EdgeProgram<Uniform> {
    /** The tie in each place of the array. */
    private readonly ids: string[] = [];

    getDefinition() {
      const at: number[][] = [];
      for (let i = 0; i <= pieces[kind]; i++) at.push([i / pieces[kind], 1], [i / pieces[kind], -1]);
      const as = kind === "hairline" ? asHairline : "";
      return {
        VERTICES: at.length, VERTEX_SHADER_SOURCE: as + vertex, FRAGMENT_SHADER_SOURCE: as + fragment, METHOD: TRIANGLE_STRIP, UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_ends", size: 4, type: FLOAT },
          { name: "a_middle", size: 4, type: FLOAT },
          { name: "a_line", size: 4, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_strong", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_at", size: 2, type: FLOAT }],
        CONSTANT_DATA: at,
      };
    }

    processVisibleItem(_index: number, start: number, _source: NodeDisplayData, _target: NodeDisplayData, data: EdgeDisplayData) {
      const look = data as unknown as TieLook;
      this.ids[start / this.STRIDE] = look.id;
      this.array.set([
        look.x1, look.y1, look.x2, look.y2, look.cx, look.cy, look.gap1, look.gap2,
        data.size, look.pattern, look.casing, look.wide, floatColor(data.color), floatColor(look.strong),
      ], start);
    }

    protected override renderProgram(params: RenderParams, info: Info) {
      const near = around.near();
      const gl = info.gl;
      const at = info.uniformLocations as Record<Uniform, WebGLUniformLocation>;
      gl.useProgram(info.program);
      gl.uniform1f(at.u_part, near === null ? part.all : part.dimmed);
      if (!around.sparing()) super.renderProgram(params, info);
      if (near === null) return;

      const places: number[] = [];
      for (let i = 0; i < this.capacity; i++) if (near.has(this.ids[i]!)) places.push(i);
      if (places.length === 0) return;
      const records = new Float32Array(places.length * this.STRIDE);
      for (const [i, place] of places.entries()) records.set(this.array.subarray(place * this.STRIDE, (place + 1) * this.STRIDE), i * this.STRIDE);
      const { capacity } = this;
      // The attributes are read from this buffer, whatever it holds.
      gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
      gl.bufferData(gl.ARRAY_BUFFER, records, gl.DYNAMIC_DRAW);
      gl.uniform1f(at.u_part, part.near);
      this.capacity = places.length;
      super.renderProgram(params, info);
      this.capacity = capacity;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: Info) {
      const at = uniformLocations as Record<Uniform, WebGLUniformLocation>;
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_size, params.width, params.height);
      gl.uniform1f(at.u_scale, around.scale());
      gl.uniform1f(at.u_thickness, around.thickness());
      gl.uniform3fv(at.u_page, [...around.page()]);
      gl.uniform3fv(at.u_dimmed, [...around.dimmed()]);
      gl.uniform1f(at.u_feather, 1 / params.pixelRatio);
    }
  };
}
