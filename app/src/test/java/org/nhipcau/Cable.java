package org.nhipcau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The way from the product to its database, which can be cut: everything on it breaks off, and whoever tries again
/// is
/// refused, as when the server or the network between is gone.
public final class Cable implements AutoCloseable {

    private final int end;
    private final int here;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    private Cable(int end, ServerSocket door) {
        this.end = end;
        this.door = door;
        this.here = door.getLocalPort();
        serve(door);
    }

    /// @param end the port of this machine that it leads to
    static Cable to(int end) {
        try {
            return new Cable(end, open(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return here;
    }

    public synchronized void cut() throws IOException {
        door.close();
        for (var socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    public synchronized void mend() throws IOException {
        door = open(here);
        serve(door);
    }

    private static ServerSocket open(int port) throws IOException {
        var door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return door;
    }

    private void serve(ServerSocket door) {
        Thread.ofVirtual().start(() -> {
            try (door) {
                while (true) {
                    var near = door.accept();
                    var far = new Socket(InetAddress.getLoopbackAddress(), end);
                    sockets.add(near);
                    sockets.add(far);
                    carry(near, far);
                    carry(far, near);
                }
            } catch (IOException cut) {
                // Nobody comes through any more: that is what cutting it means.
            }
        });
    }

    private void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                // One of both sides has hung up; the other is told by closing.
            } finally {
                sockets.remove(from);
                sockets.remove(to);
            }
        });
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
