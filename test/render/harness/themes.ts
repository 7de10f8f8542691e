// Colours that VS Code gives a page in its own themes, as far as the preview's style uses them.

export const themes: Readonly<Record<string, { classes: string; colors: Record<string, string> }>> = {
  light: {
    classes: "vscode-light",
    colors: {
      "editor-background": "#ffffff",
      "editor-foreground": "#3b3b3b",
      foreground: "#3b3b3b",
      "textLink-foreground": "#005fb8",
      "editorError-foreground": "#e51400",
      "editorWarning-foreground": "#bf8803",
      "editorInfo-foreground": "#1a85ff",
      "editorGroup-border": "#e5e5e5",
      focusBorder: "#005fb8",
      "toolbar-hoverBackground": "#b8b8b850",
      "font-family": "system-ui, sans-serif",
    },
  },
  dark: {
    classes: "vscode-dark",
    colors: {
      "editor-background": "#1f1f1f",
      "editor-foreground": "#cccccc",
      foreground: "#cccccc",
      "textLink-foreground": "#4daafc",
      "editorError-foreground": "#f14c4c",
      "editorWarning-foreground": "#cca700",
      "editorInfo-foreground": "#3794ff",
      "editorGroup-border": "#ffffff17",
      focusBorder: "#0078d4",
      "toolbar-hoverBackground": "#5a5d5e50",
      "font-family": "system-ui, sans-serif",
    },
  },
  contrast: {
    classes: "vscode-high-contrast",
    colors: {
      "editor-background": "#000000",
      "editor-foreground": "#ffffff",
      foreground: "#ffffff",
      "textLink-foreground": "#21a6ff",
      "editorError-foreground": "#f48771",
      "editorWarning-foreground": "#ffd370",
      "editorInfo-foreground": "#3794ff",
      contrastBorder: "#6fc3df",
      contrastActiveBorder: "#f38518",
      focusBorder: "#f38518",
      "font-family": "system-ui, sans-serif",
    },
  },
};
