package nhipcau.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Processor time used so far by this program and by a database server with all its processes, also those that have
/// ended.
record ProcessorSeconds(double program, double database) {

    /// Of a second, as Linux counts processes' time.
    private static final double TICKS = 100;

    static ProcessorSeconds now(long server) throws IOException {
        var own = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
        var ticks = 0L;
        var root = ProcessHandle.of(server).orElseThrow();
        for (var process : Stream.concat(Stream.of(root), root.descendants()).toList()) {
            ticks += ticks(process.pid());
        }
        return new ProcessorSeconds(own / 1e9, ticks / TICKS);
    }

    ProcessorSeconds minus(ProcessorSeconds before) {
        return new ProcessorSeconds(program - before.program, database - before.database);
    }

    /// Its own, and that of its children that have ended: fields 14 to 17 of its line.
    private static long ticks(long process) throws IOException {
        var stat = Path.of("/proc/" + process + "/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        var line = Files.readString(stat);
        return Stream.of(line.substring(line.lastIndexOf(')') + 2).split(" "))
                .skip(11)
                .limit(4)
                .mapToLong(Long::parseLong)
                .sum();
    }
}
