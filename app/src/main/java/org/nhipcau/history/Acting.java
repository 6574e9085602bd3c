package org.nhipcau.history;

import org.nhipcau.shared.Viewer;

/// On whose behalf the current thread works, and through which door. Bound once, by the gate that let them in.
///
/// @param door method and pattern of the route, or the command; ends up in the history beside every change
public record Acting(Viewer who, String door) {

    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();
    private static final Acting NOBODY = new Acting(Viewer.NOBODY, "");

    public static Acting current() {
        return CURRENT.orElse(NOBODY);
    }

    public static Viewer viewer() {
        return current().who();
    }

    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).<T, X>call(work);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
