package org.huunghi.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A day in an office: two workbenches and a server, each a program of its own, on one machine. */
final class OfficeDay {
	private static final long MINUTES = 6;
	private static final int POLL_MILLIS = 50;

	/** A workbench that runs. */
	private record Workbench(String name, Process process, File log) {
		boolean ended() {
			return !process.isAlive();
		}

		/** @return what went wrong; empty when nothing did */
		String failure() throws IOException {
			return process.exitValue() == 0 ? "" : "The workbench " + name + " has failed:\n" + Files.readString(log.toPath()) + '\n';
		}
	}

	private final Product product;
	private final Path folder;
	private final Path pictures;
	private final Path meeting;

	/** @param product with the testing feature, @param folder empty */
	OfficeDay(Product product, Path folder, Path pictures) throws IOException {
		this.product = product;
		this.folder = folder;
		this.pictures = pictures;
		meeting = Files.createDirectories(folder.resolve("meeting"));
	}

	/** Lets it pass. @throws AssertionError when somebody can't do what he should */
	void pass() throws IOException, InterruptedException {
		List<Workbench> workbenches = new ArrayList<>();
		try (OfficeServer server = new OfficeServer(product, folder.resolve("server")); Screen one = Screen.open(); Screen two = Screen.open()) {
			server.start();
			workbenches.add(start("first", one, server));
			workbenches.add(start("second", two, server));
			if (await("stop the server", workbenches)) {
				server.stop();
			}
			if (await("start the server", workbenches)) {
				server.start();
			}
			await(null, workbenches);
			// who failed first is not always the first
			StringBuilder failures = new StringBuilder();
			for (Workbench workbench : workbenches) {
				failures.append(workbench.failure());
			}
			if (!failures.isEmpty()) {
				throw new AssertionError(failures);
			}
		} finally {
			workbenches.forEach(workbench -> workbench.process.destroyForcibly());
		}
	}

	private Workbench start(String who, Screen screen, OfficeServer server) throws IOException {
		Path own = Files.createDirectories(folder.resolve(who));
		File log = own.resolve("log.txt").toFile();
		ProcessBuilder builder = new ProcessBuilder(product.tourLine("office." + who, own.resolve("data"), pictures,
				List.of("-Dhuunghi.office.server=" + server.place(), "-Dhuunghi.office.fingerprint=" + server.fingerprint(),
						"-Dhuunghi.office.password=" + OfficeServer.PASSWORD, "-Dhuunghi.office.meeting=" + meeting, "-Dhuunghi.office.copy=" + own.resolve("copy"),
						"-DHUUNGHI_USER_FOLDER=" + own.resolve("user"), "-Dorg.huunghi.testing.bot.timeout=60000"),
				"-nl", "vi")).redirectErrorStream(true).redirectOutput(log);
		builder.environment().put("DISPLAY", screen.name());
		return new Workbench(who, builder.start(), log);
	}

	/** Waits for a step, or for the end. @return whether it has come to that */
	private boolean await(String step, List<Workbench> workbenches) throws InterruptedException {
		for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES); System.nanoTime() < end; Thread.sleep(POLL_MILLIS)) {
			if (step != null && Files.exists(meeting.resolve(step))) {
				return true;
			}
			if (workbenches.stream().allMatch(Workbench::ended)) {
				return false;
			}
		}
		throw new AssertionError("no end after " + MINUTES + " minutes");
	}
}
