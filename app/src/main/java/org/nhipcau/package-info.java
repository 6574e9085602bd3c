/// The product as a whole: its start and its command line.
@NullMarked
package org.nhipcau;

import org.jspecify.annotations.NullMarked;
