/// What the columns and rows of a list mean: which row is its header, which column is which, how its dates and
/// figures were typed.
///
/// [HeaderGuess] is the door; [DateColumn], [NumberColumn], [MoneyReading] and [NameList] read the cells. Whatever is
/// not certain is told or refused at its cell, never guessed.
@ApplicationModule(allowedDependencies = {"shared", "workbooks.sheet"})
@NullMarked
package org.nhipcau.workbooks.column;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
