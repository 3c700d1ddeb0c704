package org.huunghi.aid.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.transfer.IatiImport;
import org.huunghi.aid.tests.Samples;
import org.huunghi.aid.tests.iati.IatiSamples;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.CancelableInput;
import org.huunghi.union.Union;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that the user cancels while the file is read leaves nothing behind. */
class CanceledImportTest {
	private static final int ACTIVITIES = 50;

	@TempDir
	Path folder;

	@Test
	void nothingOfAFileThatIsCancelledOnTheWayIsTakenIn() throws IOException {
		String activity = IatiSamples.activity();
		String many = IntStream.range(0, ACTIVITIES).mapToObj(number -> activity.replace("XX-TEST-1-SL2024", "XX-" + number))
				.collect(Collectors.joining("\n"));
		Path file = Files.writeString(folder.resolve("many.xml"), IatiSamples.text("full.xml").replace(activity, many));
		try (Repository repository = Repositories.open(folder.resolve("data"), Creation.IF_MISSING)) {
			repository.write("union", writer -> writer.addUnion(Samples.union()));
			long before = count(repository);
			assertThrows(OperationCanceledException.class, () -> take(repository, file, new ThirdPiece()));
			assertEquals(before, count(repository));
			take(repository, file, new NullProgressMonitor());
			assertEquals(before + ACTIVITIES, count(repository));
		}
	}

	private static void take(Repository repository, Path file, IProgressMonitor monitor) {
		repository.write("import", writer -> {
			Union union = writer.unions().getFirst();
			try (InputStream in = CancelableInput.open(file, monitor)) {
				new IatiImport(union, writer.gazetteer(), register -> writer.addRegister(union, register), false).run(in);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static long count(Repository repository) {
		return repository.read(view -> view.unions().getFirst().getRegisters().stream().flatMap(register -> register.getRecords().stream())
				.filter(AidActivity.class::isInstance).count());
	}

	/** Is cancelled when the third piece of the file is about to be read: activities were taken from the first ones. */
	private static final class ThirdPiece extends NullProgressMonitor {
		private int pieces;

		@Override
		public boolean isCanceled() {
			return ++pieces > 2;
		}
	}
}
