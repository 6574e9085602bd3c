package org.nhipcau.workbooks;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nhipcau.workbooks.sheet.WorkbookFile;
import org.springframework.stereotype.Component;

/// Workbooks that were opened last, as long as memory allows: between sending a list and accepting it one and
/// the same file is looked at half a dozen times, and a long one takes seconds to read.
@Component
class Books {

    private static final int MOST = 3;

    private final HandIns handIns;
    private final Map<String, SoftReference<WorkbookFile>> opened = new LinkedHashMap<>(4, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<WorkbookFile>> eldest) {
            return size() > MOST;
        }
    };

    Books(HandIns handIns) {
        this.handIns = handIns;
    }

    WorkbookFile of(HandIn handIn) {
        return kept(handIn.sha256()).orElseGet(() -> open(handIns.content(handIn)));
    }

    WorkbookFile open(byte[] content) {
        return open(content, (bytes, of) -> {});
    }

    WorkbookFile open(byte[] content, WorkbookFile.Watch watch) {
        var file = WorkbookFile.open(content, watch);
        synchronized (opened) {
            opened.put(HandIns.sha256(content), new SoftReference<>(file));
        }
        return file;
    }

    private java.util.Optional<WorkbookFile> kept(String sha256) {
        synchronized (opened) {
            return java.util.Optional.ofNullable(opened.get(sha256)).map(SoftReference::get);
        }
    }
}
