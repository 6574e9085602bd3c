/// What the program does by itself: at a time of day, or once at an instant, on one node of several, also after a
/// stop. Rooms fill [org.nhipcau.jobs.RecurringJob] and [org.nhipcau.jobs.OneOffJob].
@ApplicationModule(allowedDependencies = {"shared", "history"})
@NullMarked
package org.nhipcau.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
