"""Makes KiteiGothic-Regular.ttf: the characters that BIZ UDPGothic lacks, in gothic forms.

Debian packages: fonts-noto-cjk (2.004), fonts-morisawa-bizud-gothic (1.05), python3-fonttools.
    python3 kitei-gothic.py NotoSansCJK-Regular.ttc BIZUDPGothic-Regular.ttf KiteiGothic-Regular.ttf
The source is under the SIL Open Font License 1.1, which asks for another name; PDF and the window
want quadratic outlines, which the source has not.
"""

import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import table__g_l_y_f

NAME = "Kitei Gothic"
TOLERANCE = 1.0  # of 1000 units an em

source, covered, target = sys.argv[1:]
font = TTFont(source, fontNumber=0)
wanted = {
    character
    for character in set(font.getBestCmap()) - set(TTFont(covered).getBestCmap())
    if not (0x1100 <= character <= 0x11FF or 0xA960 <= character <= 0xA97F or 0xAC00 <= character <= 0xD7FF)
}
options = subset.Options(
    layout_features=[], name_IDs=[0, 13, 14], notdef_outline=True, hinting=False, drop_tables=["VORG", "GPOS", "GSUB", "GDEF", "BASE", "vhea", "vmtx", "DSIG"]
)
tool = subset.Subsetter(options)
tool.populate(unicodes=wanted)
tool.subset(font)

outlines = font.getGlyphSet()
order = font.getGlyphOrder()
glyphs = {}
for name in order:
    pen = TTGlyphPen(outlines)
    outlines[name].draw(Cu2QuPen(pen, TOLERANCE, reverse_direction=True))
    glyphs[name] = pen.glyph()
del font["CFF "]
font["loca"] = newTable("loca")
font["glyf"] = table = table__g_l_y_f("glyf")
table.glyphOrder, table.glyphs = order, glyphs
font["maxp"].tableVersion = 0x00010000
for field in "maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth".split():
    setattr(font["maxp"], field, 1 if field == "maxZones" else 0)
font["post"].formatType = 3.0
font.sfntVersion = "\000\001\000\000"
for left in order:
    width, _ = font["hmtx"][left]
    glyphs[left].recalcBounds(table)
    font["hmtx"][left] = (width, getattr(glyphs[left], "xMin", 0))
for identifier, text in {1: NAME, 2: "Regular", 3: NAME + " 1.0", 4: NAME, 5: "Version 1.0; from Noto Sans CJK JP 2.004", 6: "KiteiGothic-Regular"}.items():
    font["name"].setName(text, identifier, 3, 1, 0x409)
font["head"].created = font["head"].modified = 3692217600
font.recalcTimestamp = False
font.save(target)
print(len(wanted), "characters,", len(order), "glyphs")
