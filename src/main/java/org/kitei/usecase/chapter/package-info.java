/// What a person can do in a chapter: answer its pages, put them off, close it.
@NullMarked
package org.kitei.usecase.chapter;

import org.jspecify.annotations.NullMarked;
