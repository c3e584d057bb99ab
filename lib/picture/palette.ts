export type Theme = "light" | "dark";

const light = {
  page: "#FFFFFF", surface: "#FFFFFF", band: "#F3F5F7", block: "#E6EAEE", rule: "#D5DCE2", line: "#84909B",
  ink: "#17222D", ink2: "#46535F", ink3: "#5F6C78",
  communication: "#1450BE", decision: "#B8500B", operational: "#069680",
  communicationText: "#1450BE", decisionText: "#A6450A", operationalText: "#05705F",
  further1: "#9678F0", further2: "#4B1E00", further3: "#5A5A4B",
  phantom: "#6B5200", emergent: "#B01AA0", matched: "#84909B",
  selected: "#FFD84D", focus: "#1450BE", dimmed: "#C3CBD2", chip: "#EEF1F4",
} as const;

export type Token = keyof typeof light;

const dark: Readonly<Record<Token, string>> = {
  page: "#0F171E", surface: "#141E27", band: "#172129", block: "#1F2B35", rule: "#2C3944", line: "#5D6B77",
  ink: "#EDF2F6", ink2: "#BAC5CE", ink3: "#97A4AF",
  communication: "#5391EA", decision: "#F4743A", operational: "#3FE0A4",
  communicationText: "#7FB0F5", decisionText: "#F79A6C", operationalText: "#5BE6B3",
  further1: "#FFE100", further2: "#A5A5B4", further3: "#786969",
  phantom: "#F2D35E", emergent: "#F47AE6", matched: "#6F7C87",
  selected: "#E0B000", focus: "#7FB0F5", dimmed: "#3A4651", chip: "#22303B",
};

/**
 * The colours, by theme. Colour belongs to ties: organisations are ink and told apart by shape. Every pair within
 * ink, communication, decision and operational differs by at least 17 (CIEDE2000), also without red, green or blue
 * cones; a test recomputes it.
 */
export const palette: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = { light, dark };

/** For layers that read none of the seed layers, in the order in which the case declares them. */
export const furtherColours: readonly Token[] = ["further1", "further2", "further3"];
