package org.kitei.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Rights of files and folders that only the account that made them may use.
final class OwnerOnly {
  private OwnerOnly() {}

  /// What to create a file with, so that it is never readable by others, not for a moment.
  static FileAttribute<?>[] attributes(Path path) {
    return rights(path, "rw-------");
  }

  static FileAttribute<?>[] folderAttributes(Path path) {
    return rights(path, "rwx------");
  }

  /// Where rights are lists (Windows): the owner and nobody else.
  static void restrict(Path path) throws IOException {
    AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (list != null) {
      AclEntry owner =
          AclEntry.newBuilder()
              .setType(AclEntryType.ALLOW)
              .setPrincipal(list.getOwner())
              .setPermissions(EnumSet.allOf(AclEntryPermission.class))
              .build();
      list.setAcl(List.of(owner));
    }
  }

  /// Takes the rights to a file from others, where a copy or a backup program gave them some.
  static void tighten(Path path) {
    try {
      PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
      Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
      if (view != null && !own.containsAll(view.readAttributes().permissions())) {
        view.setPermissions(own);
      }
    } catch (IOException notOurs) {
      return; // whoever owns it decides
    }
  }

  private static FileAttribute<?>[] rights(Path path, String rights) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
