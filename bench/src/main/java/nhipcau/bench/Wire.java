package nhipcau.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One connection that asks for one page after the other and reads each whole, with as little work of its own as
/// possible: what the generator takes of the machine's processors, the product cannot have.
final class Wire implements AutoCloseable {

    private final int port;
    private final String headers;
    private final byte[] discarded = new byte[16 * 1024];
    private Socket socket;
    private BufferedInputStream in;

    Wire(int port, String cookie) throws IOException {
        this.port = port;
        this.socket = connect(port);
        this.in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        headers = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "Accept-Encoding: gzip\r\n\r\n";
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /// @param bytes of the body, as sent
    record Answer(int status, long bytes) {}

    Answer get(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + headers).getBytes(StandardCharsets.US_ASCII));
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0L;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).trim());
            } else if (header.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26)) {
                chunked = true;
            } else if (header.equalsIgnoreCase("Connection: close")) {
                last = true;
            }
        }
        var answer = new Answer(status, chunked ? chunks() : skip(length));
        if (last) {
            socket.close();
            socket = connect(port);
            in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        }
        return answer;
    }

    private long chunks() throws IOException {
        var bytes = 0L;
        while (true) {
            var length = Long.parseLong(line(), 16);
            bytes += skip(length);
            line();
            if (length == 0) {
                return bytes;
            }
        }
    }

    private long skip(long length) throws IOException {
        for (var left = length; left > 0; ) {
            var read = in.read(discarded, 0, (int) Math.min(left, discarded.length));
            if (read < 0) {
                throw new EOFException("The answer broke off");
            }
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (var one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("The answer broke off");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
