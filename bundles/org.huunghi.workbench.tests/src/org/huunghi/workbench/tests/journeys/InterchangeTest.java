package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.testing.bot.utils.NativeDialogs;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything goes out into a file and comes back from it. */
class InterchangeTest extends UnionJourney {
	@TempDir
	Path folder;

	private Path export(String name) {
		Path file = folder.resolve(name);
		NativeDialogs.answerWith(file.toString());
		bot.menu("Tệp", "Xuất…").click();
		confirm("Xuất");
		assertTrue(Files.isRegularFile(file));
		return file;
	}

	private void chooseImport(Path file) {
		NativeDialogs.answerWith(file.toString());
		bot.menu("Tệp", "Nhập…").click();
	}

	@Test
	void anExportedUnionComesBackIntoAnEmptyRepository() throws IOException {
		data.install("laichau");
		Path first = export("first.xmi");
		data.clear();
		waitFor(() -> explorer.texts().stream().noneMatch(text -> text.contains("Liên hiệp")), () -> explorer.texts().toString());

		chooseImport(first);
		SWTBotShell summary = dialog("Nhập");
		assertTrue(said(summary).contains("Đã nhập 1 liên hiệp"), () -> said(summary));
		confirm("Nhập");
		explorer.node("Liên hiệp các tổ chức hữu nghị tỉnh Lai Châu", "Sổ nhân sự", "Tống Thanh Hải");
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(export("second.xmi")));
	}

	@Test
	void aUnionThatIsThereIsReplacedOnlyWhenTheUserSaysSo() {
		SmallUnion.Ids ids = data.smallUnion();
		Path file = export("one.xmi");
		data.set(ids.an(), "phone", "0912");
		chooseImport(file);
		answer("Nhập", "Hủy");
		assertEquals("0912", data.text(ids.an(), "phone"));

		chooseImport(file);
		answer("Nhập", "Thay thế");
		confirm("Nhập");
		waitFor(() -> data.text(ids.an(), "phone") == null, () -> "not replaced");
	}

	@Test
	void aBrokenFileIsRefusedWithItsLineAndChangesNothing() throws IOException {
		data.smallUnion();
		Path file = Files.writeString(folder.resolve("broken.xmi"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<union>\n<<<\n");
		chooseImport(file);
		SWTBotShell told = dialog("Không thực hiện được");
		assertTrue(said(told).contains("broken.xmi:2:"), () -> said(told));
		assertEquals(1, data.unions());
	}
}
