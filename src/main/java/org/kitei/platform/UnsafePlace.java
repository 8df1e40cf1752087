package org.kitei.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Places where a database is not safe: SQLite's journal needs one computer's memory and locks, and
/// a program that copies files behind its back copies halves.
enum UnsafePlace {
  NETWORK("backup.failure.network"),
  CLOUD("backup.failure.cloud");

  /// File systems by the names Linux and macOS give them. Left out are 9p and virtiofs: virtual
  /// machines lay their own local disk on them.
  private static final Set<String> NETWORKS =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "webdav",
          "davfs",
          "ncpfs",
          "afs",
          "ceph",
          "lustre",
          "fuse.sshfs",
          "fuse.rclone",
          "fuse.glusterfs",
          "fuse.gvfsd-fuse",
          "fuse.davfs2",
          "fuse.s3fs");

  private static final Set<String> CLOUDS =
      Set.of(
          "onedrive",
          "dropbox",
          "google drive",
          "googledrive",
          "icloud drive",
          "iclouddrive",
          "mobile documents",
          "cloudstorage",
          "box sync",
          "nextcloud",
          "owncloud",
          "pcloud drive",
          "creative cloud files",
          "syncthing");

  /// `OneDrive - 見本医院`, `Dropbox (Personal)`, `GoogleDrive-a@example.jp`
  private static final List<String> CLOUD_STARTS =
      List.of("onedrive - ", "onedrive-", "dropbox (", "dropbox-", "googledrive-");

  private static final List<String> CLOUD_VARIABLES =
      List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial");

  private final String refusal;

  UnsafePlace(String refusal) {
    this.refusal = refusal;
  }

  /// Word key of the sentence that refuses it.
  String refusal() {
    return refusal;
  }

  /// What is unsafe about `folder`, which need not exist yet.
  static Optional<UnsafePlace> of(Path folder, Map<String, String> environment) {
    Path there = nearest(folder);
    if (isShare(folder.toString()) || isShare(there.toString()) || isNetwork(type(there))) {
      return Optional.of(NETWORK);
    }
    boolean cloud =
        isCloud(folder)
            || isCloud(there)
            || CLOUD_VARIABLES.stream()
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .anyMatch(value -> folder.startsWith(Path.of(value)));
    return cloud ? Optional.of(CLOUD) : Optional.empty();
  }

  /// @param type as [java.nio.file.FileStore#type] names it
  static boolean isNetwork(String type) {
    return NETWORKS.contains(type.toLowerCase(Locale.ROOT));
  }

  /// Whether a path begins with another computer's name, as in `\\computer\share`.
  static boolean isShare(String path) {
    boolean device = path.startsWith("\\\\?\\") || path.startsWith("\\\\.\\");
    return device ? path.startsWith("\\\\?\\UNC\\") : path.startsWith("\\\\");
  }

  static boolean isCloud(Path folder) {
    Stream<Path> parts = StreamSupport.stream(folder.spliterator(), false);
    return parts
        .map(part -> part.toString().toLowerCase(Locale.ROOT))
        .anyMatch(
            part -> CLOUDS.contains(part) || CLOUD_STARTS.stream().anyMatch(part::startsWith));
  }

  /// The nearest folder above that exists, with links and drive letters followed.
  private static Path nearest(Path folder) {
    Path path = folder;
    while (!Files.exists(path) && path.getParent() != null) {
      path = path.getParent();
    }
    try {
      return path.toRealPath();
    } catch (IOException unknown) {
      return path;
    }
  }

  private static String type(Path folder) {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException unknown) {
      return "";
    }
  }
}
