import { EdgeProgram, type EdgeProgramType } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** How a tie is to be drawn; the coordinates are those of sigma's normalised frame, so that they are the layout's own. */
export interface TieLook {
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
  /** Pixels of the layout from the middle of each end to where the line begins. */
  readonly gap1: number;
  readonly gap2: number;
  readonly pattern: number;
  readonly casing: number;
}

export const patternCode = { solid: 0, double: 1, dots: 2, dash: 3 } as const;

export interface TieUniforms {
  /** Colour of the ground as three shares, for casings and the inside of double lines. */
  readonly page: () => readonly [number, number, number];
  /** Pixels per pixel of the layout, for places and for widths. */
  readonly scale: () => number;
  readonly thickness: () => number;
}

const segments = 20;

const vertex = /* glsl */ `
attribute vec4 a_ends;
attribute vec4 a_middle;
attribute vec4 a_line;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_at;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_scale;
uniform float u_thickness;
varying vec4 v_color;
varying float v_off;
varying float v_along;
varying float v_half;
varying float v_pattern;
varying float v_casing;

vec2 toPixels(vec2 p) { return ((u_matrix * vec3(p, 1.0)).xy * 0.5 + 0.5) * u_size; }

void main() {
  vec2 p0 = toPixels(a_ends.xy);
  vec2 p1 = toPixels(a_middle.xy);
  vec2 p2 = toPixels(a_ends.zw);
  // Shapes grow slower than distances: the ends are drawn out so that lines keep meeting them.
  float spare = u_scale - u_thickness;
  p0 += normalize(p0 - p1 + 1e-4) * a_middle.z * spare;
  p2 += normalize(p2 - p1 + 1e-4) * a_middle.w * spare;

  float t = a_at.x;
  vec2 here = mix(mix(p0, p1, t), mix(p1, p2, t), t);
  vec2 way = normalize(mix(p1 - p0, p2 - p1, t) + 1e-6);
  float along = 0.0;
  vec2 last = p0;
  for (int i = 1; i <= 10; i++) {
    float s = t * float(i) / 10.0;
    vec2 next = mix(mix(p0, p1, s), mix(p1, p2, s), s);
    along += distance(last, next);
    last = next;
  }
  float wide = a_line.x * u_thickness;
  float reach = wide * 0.5 + a_line.z * 0.5 + (a_line.y > 0.5 && a_line.y < 1.5 ? 1.1 * u_thickness : 0.0) + 1.0;
  vec2 p = here + vec2(-way.y, way.x) * a_at.y * reach;
  gl_Position = vec4(p / u_size * 2.0 - 1.0, 0.0, 1.0);
  v_off = a_at.y * reach;
  v_along = along / u_thickness;
  v_half = wide * 0.5;
  v_pattern = a_line.y;
  v_casing = a_line.z * 0.5;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_off;
varying float v_along;
varying float v_half;
varying float v_pattern;
varying float v_casing;
uniform vec3 u_page;
uniform float u_feather;
uniform float u_thickness;

float cover(float distance, float edge) { return clamp((edge - distance) / u_feather + 0.5, 0.0, 1.0); }

void main() {
  float d = abs(v_off);
  #ifdef PICKING_MODE
  if (d > v_half + 2.0) discard;
  gl_FragColor = v_color;
  #else
  float line = cover(d, v_half);
  float inner = 0.0;
  float outside = v_half;
  if (v_pattern > 2.5) {
    float u = mod(v_along, 13.0);
    line *= clamp((9.0 - u) * u_thickness / u_feather, 0.0, 1.0);
  } else if (v_pattern > 1.5) {
    float u = (mod(v_along, 5.1) - 2.55) * u_thickness;
    line = cover(sqrt(u * u + d * d), v_half);
  } else if (v_pattern > 0.5) {
    outside = v_half + 1.1 * u_thickness;
    line = cover(d, outside);
    inner = cover(d, v_half);
  }
  float casing = v_casing > 0.0 ? 0.8 * cover(d, outside + v_casing) : 0.0;
  vec4 colour = vec4(u_page, 1.0) * casing;
  colour = mix(colour, vec4(v_color.rgb, 1.0), line);
  colour = mix(colour, vec4(u_page, 1.0), inner);
  gl_FragColor = colour;
  #endif
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const uniforms = ["u_matrix", "u_size", "u_scale", "u_thickness", "u_page", "u_feather"] as const;

/**
 * Ties drawn along the layout's own curves, so that the canvas and the static picture show the same lines: solid,
 * double (implied), dotted (recommended) or dashed, over a casing in the colour of the page.
 *
 * Sigma's own programs draw from middle to middle with a bend of their own and know no dots, so they cannot agree
 * with a picture drawn elsewhere; they were turned down for that.
 */
export function tieProgram(look: TieUniforms): EdgeProgramType {
  return class TieProgram extends EdgeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      const at: number[][] = [];
      for (let i = 0; i <= segments; i++) at.push([i / segments, 1], [i / segments, -1]);
      return {
        VERTICES: at.length, VERTEX_SHADER_SOURCE: vertex, FRAGMENT_SHADER_SOURCE: fragment, METHOD: TRIANGLE_STRIP, UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_ends", size: 4, type: FLOAT },
          { name: "a_middle", size: 4, type: FLOAT },
          { name: "a_line", size: 4, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_at", size: 2, type: FLOAT }],
        CONSTANT_DATA: at,
      };
    }

    processVisibleItem(index: number, start: number, _source: NodeDisplayData, _target: NodeDisplayData, data: EdgeDisplayData) {
      const { x1, y1, cx, cy, x2, y2, gap1, gap2, pattern, casing } = data as unknown as TieLook;
      this.array.set([x1, y1, x2, y2, cx, cy, gap1, gap2, data.size, pattern, casing, 0, floatColor(data.color), index], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram<(typeof uniforms)[number]>["setUniforms"]>[1]) {
      const at = uniformLocations as Record<(typeof uniforms)[number], WebGLUniformLocation>;
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_size, params.width, params.height);
      gl.uniform1f(at.u_scale, look.scale());
      gl.uniform1f(at.u_thickness, look.thickness());
      gl.uniform3fv(at.u_page, [...look.page()]);
      gl.uniform1f(at.u_feather, 1 / params.pixelRatio);
    }
  };
}
