// What Word puts on the clipboard as HTML: its page with head, styles and conditional comments around the paragraphs.

/** A page of Word's around paragraphs. */
export function wordPage(body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/ane/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style>
</head><body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->${body}<!--EndFragment-->
</body></html>`;
}

export const paragraph = (html: string) => `<p class=MsoNormal><span lang=EN-GB>${html}<o:p></o:p></span></p>\n`;

/** An item of a list, which for Word is a paragraph with its sign in it. */
export function item(html: string, { sign = "·", level = 1 } = {}): string {
  return `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-GB style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>${html}<o:p></o:p></span></p>\n`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (html: string) =>
    `<td width=300 valign=top style='width:225.4pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>${paragraph(html)}</td>`;
  return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>${rows
    .map((cells) => `<tr style='mso-yfti-irow:0'>${cells.map(cell).join("\n")}</tr>`)
    .join("\n")}</table>\n`;
}
