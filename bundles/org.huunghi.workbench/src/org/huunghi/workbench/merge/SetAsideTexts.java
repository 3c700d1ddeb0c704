package org.huunghi.workbench.merge;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps the texts that were not chosen in conflicts: a file for each repository in the platform's area of this user, so that they are there
 * after a restart too. The newest {@value #MOST} are kept. Reads and writes files: not for the UI thread.
 */
public final class SetAsideTexts {
	private static final int MOST = 300;
	private static final String TEXT = "text";

	private final Path file;

	/** @param file in which they are kept; may be missing */
	public SetAsideTexts(Path file) {
		this.file = file;
	}

	/** @return the texts of a repository. @param uuid its lasting identity */
	public static SetAsideTexts of(String uuid) {
		return new SetAsideTexts(Platform.getStateLocation(FrameworkUtil.getBundle(SetAsideTexts.class)).append("set-aside-" + uuid + ".xml").toPath());
	}

	/** @return all, the newest first; empty where the file can't be read */
	public List<SetAside> all() {
		synchronized (SetAsideTexts.class) {
			try (Reader reader = Files.newBufferedReader(file)) {
				List<SetAside> all = new ArrayList<>();
				for (IMemento kept : XMLMemento.createReadRoot(reader).getChildren(TEXT)) {
					all.add(read(kept));
				}
				return all;
			} catch (NoSuchFileException e) {
				return List.of();
			} catch (IOException | WorkbenchException | RuntimeException e) {
				ILog.of(SetAsideTexts.class).warn("Texts set aside can't be read from " + file, e);
				keepDamaged();
				return List.of();
			}
		}
	}

	/** What somebody may still get out of it by hand is not written over. */
	private void keepDamaged() {
		try {
			Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			ILog.of(SetAsideTexts.class).warn("It stays where it is", e);
		}
	}

	private static SetAside read(IMemento kept) {
		return new SetAside(Instant.parse(kept.getString("when")), string(kept, "id"), string(kept, "record"), string(kept, "field"), string(kept, "whose"),
				Objects.requireNonNullElse(kept.getTextData(), ""));
	}

	private static String string(IMemento kept, String key) {
		return Objects.requireNonNullElse(kept.getString(key), "");
	}

	/** Adds texts; what can't be written is in the log at least. */
	public void add(List<SetAside> texts) {
		synchronized (SetAsideTexts.class) {
			List<SetAside> all = new ArrayList<>(texts);
			all.addAll(all());
			write(all.subList(0, Math.min(MOST, all.size())));
		}
	}

	/** Forgets all. */
	public void clear() {
		synchronized (SetAsideTexts.class) {
			write(List.of());
		}
	}

	private void write(List<SetAside> texts) {
		XMLMemento root = XMLMemento.createWriteRoot("texts");
		for (SetAside text : texts) {
			IMemento kept = root.createChild(TEXT);
			kept.putString("when", text.when().toString());
			kept.putString("id", text.recordId());
			kept.putString("record", text.record());
			kept.putString("field", text.field());
			kept.putString("whose", text.whose());
			kept.putTextData(text.text());
		}
		try {
			Path part = file.resolveSibling(file.getFileName() + ".part");
			try (Writer writer = Files.newBufferedWriter(part)) {
				root.save(writer);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			ILog.of(SetAsideTexts.class).error("Texts set aside can't be kept: " + texts, e);
		}
	}
}
