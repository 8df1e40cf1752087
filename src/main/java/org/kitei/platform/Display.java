package org.kitei.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a window can be shown. Where X11 draws the screen its socket is tried, for a name alone
/// may be stale, and the toolkit dies of it.
public final class Display {
  private static final Pattern NAME = Pattern.compile("([^/:]*|\\[.*]):(\\d{1,5})(?:\\.\\d+)?");
  private static final int FIRST_PORT = 6000;
  private static final int PATIENCE_MILLIS = 2000;

  private final Path sockets;

  public Display() {
    this(Path.of("/tmp/.X11-unix"));
  }

  /// @param sockets the folder of the X servers' sockets
  Display(Path sockets) {
    this.sockets = sockets;
  }

  /// @param system the name of the operating system, as in `os.name`
  public boolean isReachable(Map<String, String> environment, String system) {
    if (system.startsWith("Windows") || system.startsWith("Mac")) {
      return true;
    }
    Matcher name = NAME.matcher(environment.getOrDefault("DISPLAY", ""));
    if (!name.matches()) {
      return false;
    }
    int number = Integer.parseInt(name.group(2));
    String host = name.group(1);
    boolean here = host.isEmpty() || host.equals("unix");
    return here ? answersHere(number) : answers(host, number);
  }

  private boolean answersHere(int number) {
    try (SocketChannel channel =
        SocketChannel.open(UnixDomainSocketAddress.of(sockets.resolve("X" + number)))) {
      return channel.isConnected();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException refused) {
      return answers("localhost", number);
    }
  }

  private static boolean answers(String host, int number) {
    int port = FIRST_PORT + number;
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
      return true;
    } catch (IOException | IllegalArgumentException refused) {
      return false;
    }
  }
}
