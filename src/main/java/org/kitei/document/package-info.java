/// How a paper is printed: blocks as HTML, HTML as PDF/A, pages as pictures.
@NullMarked
package org.kitei.document;

import org.jspecify.annotations.NullMarked;
