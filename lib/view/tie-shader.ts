/** Put before both for thousands of ties: a plain line, without pattern or casing, for a third of the work. */
export const asHairline = "#define HAIRLINE\n";

/** Lays a strip along each curve: `a_ends` and `a_middle` say where, `a_line` is width, pattern, casing and the width of what stands out. */
export const vertex = /* glsl */ `
attribute vec4 a_ends;
attribute vec4 a_middle;
attribute vec4 a_line;
attribute vec4 a_color;
attribute vec4 a_strong;
attribute vec2 a_at;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_scale;
uniform float u_thickness;
uniform vec3 u_dimmed;
uniform float u_part;
varying vec3 v_color;
varying float v_off;
varying float v_half;
#ifndef HAIRLINE
varying float v_along;
varying float v_pattern;
varying float v_casing;
#endif

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
  float wide = (u_part > 1.5 ? a_line.w : u_part > 0.5 ? max(0.5, a_line.x * 0.8) : a_line.x) * u_thickness;
  float reach = wide * 0.5 + 0.6;
  v_half = wide * 0.5;
  v_color = u_part > 1.5 ? a_strong.rgb : u_part > 0.5 ? u_dimmed : a_color.rgb;
  #ifndef HAIRLINE
  reach += a_line.z * 0.5 + (a_line.y > 0.5 && a_line.y < 1.5 ? 1.1 * u_thickness : 0.0);
  float along = 0.0;
  // Only dots and dashes need to know how far along they are.
  if (a_line.y > 1.5) {
    vec2 last = p0;
    for (int i = 1; i <= 10; i++) {
      float s = t * float(i) / 10.0;
      vec2 next = mix(mix(p0, p1, s), mix(p1, p2, s), s);
      along += distance(last, next);
      last = next;
    }
  }
  v_along = along / u_thickness;
  v_pattern = a_line.y;
  v_casing = a_line.z * 0.5;
  #endif
  vec2 p = here + vec2(-way.y, way.x) * a_at.y * reach;
  v_off = a_at.y * reach;
  gl_Position = vec4(p / u_size * 2.0 - 1.0, 0.0, 1.0);
}
`;

/** Fills the strip: casing, line, the inside of a double line, dots or dashes. */
export const fragment = /* glsl */ `
precision highp float;
varying vec3 v_color;
varying float v_off;
varying float v_half;
#ifndef HAIRLINE
varying float v_along;
varying float v_pattern;
varying float v_casing;
#endif
uniform vec3 u_page;
uniform float u_feather;
uniform float u_thickness;

float cover(float distance, float edge) { return clamp((edge - distance) / u_feather + 0.5, 0.0, 1.0); }

void main() {
  float d = abs(v_off);
  float line = cover(d, v_half);
  #ifdef HAIRLINE
  gl_FragColor = vec4(v_color, 1.0) * line;
  #else
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
  colour = mix(colour, vec4(v_color, 1.0), line);
  colour = mix(colour, vec4(u_page, 1.0), inner);
  gl_FragColor = colour;
  #endif
}
`;
