package org.huunghi.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.sheet.SheetException;
import org.huunghi.sheet.load.CellProblem;
import org.huunghi.sheet.load.CheckedSheet;
import org.huunghi.sheet.load.ImportCheck;
import org.huunghi.sheet.load.ImportPlan;
import org.huunghi.sheet.load.ImportRun;
import org.huunghi.sheet.load.RefusedRows;
import org.huunghi.sheet.mapping.MappedColumn;
import org.huunghi.sheet.names.Decision;
import org.huunghi.sheet.names.Decisions;
import org.huunghi.sheet.names.DoubtfulName;
import org.huunghi.sheet.names.NamesFile;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old logs become records: what is taken, what is refused and why, and that nothing is done by halves. */
class ImportTest {
	private static final Object[] HEADINGS = { "STT", "Tên đoàn", "Ngày đi", "Ngày về", "Nơi đến", "Đối tác", "Số người", "Kinh phí (triệu đồng)" };

	@TempDir
	Path folder;

	private Log log;

	@BeforeEach
	void open() {
		log = Log.in(folder.resolve("data"));
	}

	@AfterEach
	void close() {
		log.close();
	}

	private Path sheet(Object[]... rows) {
		Object[][] all = new Object[rows.length + 3][];
		all[0] = new Object[] { "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH SƠN LA" };
		all[1] = new Object[0];
		all[2] = HEADINGS;
		System.arraycopy(rows, 0, all, 3, rows.length);
		return Workbooks.of(folder.resolve("log.xlsx"), "Đoàn ra", all);
	}

	private CheckedSheet check(Path file) throws IOException {
		return ImportCheck.run(log.plan(file, ExchangePackage.Literals.DELEGATION), log.repository, null);
	}

	private static List<String> told(CheckedSheet checked) {
		return checked.problems().stream().map(problem -> problem.place() + ": " + problem.message()).toList();
	}

	@Test
	void aSheetAsOfficesKeepIt() throws IOException {
		CheckedSheet checked = check(sheet(new Object[] { 1, "Đoàn thăm Hủa Phăn", "13/3/2024", "2024-03-15", "tỉnh Hủa Phăn", "Phong Ngoai vu Hua Phan", "12 người", 25.5 },
				new Object[] { 2, "Đoàn công tác", "3/2024", null, "Hủa Phăn, Luông Pha Băng", null, "khoảng 30", "1.440" },
				new Object[] { 3, "Đoàn làm việc", "tháng 5 năm 2023", LocalDate.of(2023, 5, 20), "Bokeo", null, 7, "trên 17 nghìn USD" }));
		assertEquals(List.of(), told(checked));
		assertEquals(3, ImportRun.run(checked, log.repository, null));
		log.repository.read(view -> {
			List<Delegation> found = Log.register(view, Log.LOG).getRecords().stream().map(Delegation.class::cast).toList();
			Delegation first = found.get(0);
			assertEquals("Đoàn thăm Hủa Phăn", first.getTitle());
			assertEquals(DelegationDirection.OUT, first.getDirection(), "as the sheet is called");
			assertEquals(PartialDate.of(2024, 3, 13), first.getValidFrom());
			assertEquals(PartialDate.of(2024, 3, 15), first.getValidTo());
			assertEquals(List.of("Hủa Phăn"), Log.names(first.getPlaces()));
			assertEquals(List.of("Sở Ngoại vụ Hủa Phăn"), Log.names(first.getPartners()), "by an alias without accents");
			assertEquals(Quantity.exactly(12), first.getHeadCount());
			assertEquals(Money.exactly(new BigDecimal("25500000"), "VND"), first.getCost());
			Delegation second = found.get(1);
			assertEquals(PartialDate.of(2024, 3), second.getValidFrom());
			assertEquals(List.of("Hủa Phăn", "Luông Pha Băng"), Log.names(second.getPlaces()));
			assertEquals(new Quantity(Qualifier.ABOUT, new BigDecimal(30)), second.getHeadCount());
			assertEquals(Money.exactly(new BigDecimal("1440000000"), "VND"), second.getCost(), "a point parts groups of three");
			assertNull(second.getValidTo());
			Delegation third = found.get(2);
			assertEquals(PartialDate.of(2023, 5), third.getValidFrom());
			assertEquals(new Money(Qualifier.OVER, new BigDecimal(17000), java.util.Currency.getInstance("USD")), third.getCost());
			return null;
		});
		assertEquals(1, log.repository.search().find("Đoàn công tác", 10).size(), "found by search");
	}

	@Test
	void whatIsWrongIsToldWithItsPlace() throws IOException {
		Path file = Workbooks.of(folder.resolve("bad.xlsx"), "Đoàn ra", sheet -> {
			Object[][] rows = { HEADINGS, { 1, "A", "31/2/2024", null, null, null, null, null }, { 2, "B", 12.5, null, null, null, null, null },
					{ 3, "C", "1/3/2024", null, null, "Hội hữu nghị Marốc", null, null }, { 4, "D", "2/3/2024", null, null, null, -5, null },
					{ 5, "E", "3/3/2024", null, null, null, null, "17 triệu ducat" }, { 6, "F", "4/3/2024", null, "Luông Pha Bang 1", null, null, null },
					{ 7, "G", "5/3/2024", null, null, null, null, null }, { 8, "H", "6/3/2024", null, null, null, 3, null }, { 9, "I", "7/3/2024", null, null, null, null, null },
					{ null, "Tổng cộng", null, null, null, null, 171, null } };
			for (int row = 0; row < rows.length; row++) {
				for (int column = 0; column < rows[row].length; column++) {
					Workbooks.put(sheet, row, column, rows[row][column]);
				}
			}
			sheet.formula(7, 6, "SUM(G2:G5)");
			sheet.range(8, 6, 9, 6).merge();
		});
		CheckedSheet checked = check(file);
		List<String> told = told(checked);
		assertEquals(List.of("Đoàn ra!C2", "Đoàn ra!C3", "Đoàn ra!F4", "Đoàn ra!G5", "Đoàn ra!H6", "Đoàn ra!E7", "Đoàn ra!G8", "Đoàn ra!G9", "Đoàn ra!G10", "Đoàn ra!B11"),
				checked.problems().stream().map(CellProblem::place).toList(), () -> String.join("\n", told));
		assertTrue(told.get(2).contains("Hội hữu nghị Marốc"), told.get(2));
		assertTrue(told.get(5).contains("Luông Pha Băng"), () -> "says what it may be: " + told.get(5));
		assertTrue(told.get(7).contains("G9:G10"), told.get(7));
		assertEquals(10, checked.refused());
		assertEquals(0, checked.good());
		assertEquals(0, log.count(Log.LOG));
	}

	@Test
	void datesWithTheMonthFirstAreToldAndCanBeRead() throws IOException {
		Path file = sheet(new Object[] { 1, "A", "3/13/2024", null, null, null, null, null }, new Object[] { 2, "B", "3/4/2024", null, null, null, null, null });
		CheckedSheet checked = check(file);
		assertEquals(1, checked.refused());
		assertTrue(checked.notes().stream().anyMatch(note -> note.contains("C (Ngày đi)")), checked.notes().toString());
		ImportPlan plan = log.plan(file, ExchangePackage.Literals.DELEGATION);
		MappedColumn dates = plan.mapping().columns().get(2);
		CheckedSheet again = ImportCheck.run(plan.with(plan.mapping().with(dates.monthFirst(true))), log.repository, null);
		ImportRun.run(again, log.repository, null);
		List<PartialDate> found = log.repository.read(view -> Log.register(view, Log.LOG).getRecords().stream().map(record -> ((Delegation) record).getValidFrom()).toList());
		assertEquals(List.of(PartialDate.of(2024, 3, 13), PartialDate.of(2024, 3, 4)), found);
	}

	@ParameterizedTest
	@CsvSource({ "13-15/3/2024,2024-03-13,2024-03-15", "28/2 – 3/3/2024,2024-02-28,2024-03-03", "28/12/2023-2/1/2024,2023-12-28,2024-01-02",
			"từ ngày 13 đến 15/3/2024,2024-03-13,2024-03-15", "3/2023 - 5/2024,2023-03,2024-05" })
	void aPeriodInOneCellSaysBothDays(String text, String first, String last) throws IOException {
		Path file = Workbooks.of(folder.resolve("period.xlsx"), "Đoàn ra", new Object[] { "Tên đoàn", "Ngày đi" }, new Object[] { "A", text });
		CheckedSheet checked = check(file);
		assertEquals(List.of(), told(checked));
		ImportRun.run(checked, log.repository, null);
		log.repository.read(view -> {
			Delegation delegation = (Delegation) Log.register(view, Log.LOG).getRecords().getFirst();
			assertEquals(List.of(first, last), List.of(delegation.getValidFrom().toString(), delegation.getValidTo().toString()));
			return null;
		});
	}

	@Test
	void aPeriodThatIsNotClearIsRefused() throws IOException {
		CheckedSheet checked = check(sheet(new Object[] { 1, "A", "28/12-2/1/2024", null, null, null, null, null },
				new Object[] { 2, "B", "13-15/3/2024", "16/3/2024", null, null, null, null }, new Object[] { 3, "C", "13-15/3/2024", "15/3/2024", null, null, null, null },
				new Object[] { 4, "D", "1-3/2024", null, null, null, null, null }, new Object[] { 5, "E", null, "13-15/3/2024", null, null, null, null }));
		assertEquals(List.of("Đoàn ra!C4", "Đoàn ra!C5", "Đoàn ra!C7", "Đoàn ra!D8"), checked.problems().stream().map(CellProblem::place).toList(),
				() -> String.join("\n", told(checked)));
	}

	@Test
	void aNameInDoubtIsConfirmedInAListOrMadeNew() throws IOException {
		Path file = sheet(new Object[] { 1, "A", "1/3/2024", null, null, "Mặt trận Lào xây dựng đất nước tỉnh Luông Pra Băng", null, null },
				new Object[] { 2, "B", "2/3/2024", null, null, "Hội hữu nghị Marốc", null, null }, new Object[] { 3, "C", "3/3/2024", null, null, "Hội hữu nghị Marốc", null, null });
		CheckedSheet checked = check(file);
		assertEquals(3, checked.refused());
		List<DoubtfulName> doubtful = checked.doubtful();
		assertEquals(List.of(1, 2), doubtful.stream().map(DoubtfulName::rows).toList(), "each name once");
		assertEquals(new Decision.Use("o-front"), doubtful.get(0).proposal());
		assertEquals(new Decision.Refuse(), doubtful.get(1).proposal());

		Path list = folder.resolve("names.csv");
		try (OutputStream out = Files.newOutputStream(list)) {
			NamesFile.write(doubtful, out, Log.VI);
		}
		String corrected = Files.readString(list).replace("Đoàn ra!F5;2;", "Đoàn ra!F5;2;+");
		Files.writeString(list, corrected);
		Decisions decisions = new Decisions();
		NamesFile.read(list, doubtful, decisions);
		CheckedSheet again = ImportCheck.run(log.plan(SheetFile.open(file), checked.plan().mapping(), decisions), log.repository, null);
		assertEquals(List.of(), told(again));
		assertEquals(1, again.created());
		assertEquals(3, ImportRun.run(again, log.repository, null));
		List<String> partners = log.repository.read(view -> Log.register(view, Log.LOG).getRecords().stream()
				.map(record -> Log.names(((Delegation) record).getPartners()).getFirst()).toList());
		assertEquals(List.of("Mặt trận Lào xây dựng đất nước tỉnh Luông Pha Băng", "Hội hữu nghị Marốc", "Hội hữu nghị Marốc"), partners);
		assertEquals(3, log.count("r-partners"));
	}

	@Test
	void aChoiceThatNobodyUnderstandsIsToldWithItsPlace() throws IOException {
		CheckedSheet checked = check(sheet(new Object[] { 1, "A", "1/3/2024", null, null, "Hội hữu nghị Marốc", null, null }));
		Path list = folder.resolve("names.csv");
		try (OutputStream out = Files.newOutputStream(list)) {
			NamesFile.write(checked.doubtful(), out, Log.VI);
		}
		Files.writeString(list, Files.readString(list).replace("Đoàn ra!F4;1;", "Đoàn ra!F4;1;có"));
		assertEquals("E2", assertThrows(SheetException.class, () -> NamesFile.read(list, checked.doubtful(), new Decisions())).place());
	}

	@Test
	void theGoodRowsAreTakenAndTheOthersComeBackInAFileThatCanBeImported() throws IOException {
		Path file = sheet(new Object[] { 1, "A", "1/3/2024", null, null, null, 5, null }, new Object[] { 2, "B", "hôm qua", null, null, null, 6, 1.5 },
				new Object[] { 3, "C", "3/3/2024", null, null, null, 7, null });
		CheckedSheet checked = check(file);
		assertEquals(2, ImportRun.run(checked, log.repository, null));
		for (boolean xlsx : new boolean[] { true, false }) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			RefusedRows.write(checked, log.repository, xlsx, out, null);
			Path refused = Files.write(folder.resolve("refused"), out.toByteArray());
			CheckedSheet again = check(refused);
			assertEquals(1, again.rows());
			assertEquals(List.of("C2"), again.problems().stream().map(problem -> problem.place().replaceFirst(".*!", "")).toList());
		}
	}

	@Test
	void aRowThatIsThereAlreadyOrTwiceIsRefusedUnlessTheUserWantsIt() throws IOException {
		Path file = sheet(new Object[] { 1, "A", "1/3/2024", null, "Hủa Phăn", null, 5, null }, new Object[] { 2, "a", "1/3/2024", null, "hua phan", null, 6, null },
				new Object[] { 3, "C", "1/3/2024", null, "Hủa Phăn", null, 7, null });
		CheckedSheet first = check(file);
		assertEquals(List.of("Đoàn ra!5"), first.problems().stream().map(CellProblem::place).toList());
		ImportRun.run(first, log.repository, null);
		CheckedSheet second = check(file);
		assertEquals(3, second.refused(), told(second)::toString);
		ImportPlan plan = log.plan(file, ExchangePackage.Literals.DELEGATION);
		ImportPlan allTheSame = new ImportPlan(plan.file(), plan.name(), plan.mapping(), plan.target(), plan.decisions(), true, plan.reader());
		assertEquals(3, ImportCheck.run(allTheSame, log.repository, null).good());
	}

	private Path many(int count) {
		return sheet(IntStream.range(0, count).mapToObj(i -> new Object[] { i, "Đoàn " + i, "1/3/2024", null, "Hủa Phăn", i % 700 == 0 ? "Hội mới " + i / 700 : null, i + 1, null })
				.toArray(Object[][]::new));
	}

	@Test
	void whoCancelsInTheMidstFindsNothing() throws IOException {
		ImportPlan plan = log.plan(many(1_400), ExchangePackage.Literals.DELEGATION);
		plan.decisions().forUnlike(new Decision.Create());
		CheckedSheet checked = ImportCheck.run(plan, log.repository, null);
		assertEquals(1_400, checked.good(), told(checked)::toString);
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				if (name.matches(".*\\b1\\.?000\\b.*1\\.?400.*")) {
					assertEquals(1_000, log.count(Log.LOG));
					setCanceled(true);
				}
			}
		};
		assertThrows(OperationCanceledException.class, () -> ImportRun.run(checked, log.repository, monitor));
		assertEquals(0, log.count(Log.LOG));
		assertEquals(2, log.count("r-partners"), "also what was made for names is gone");
		assertEquals(0, imports());
	}

	@Test
	void whatAnImportLeftBehindThatWasCutOffIsTakenAwayAtTheNextOpening() throws IOException {
		CheckedSheet checked = check(many(1_200));
		Path journal = folder.resolve("kept.journal");
		ImportRun.run(checked, log.repository, new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				if (log.count(Log.LOG) == 1_000) {
					keep(journal);
				}
			}
		});
		assertEquals(1_198, log.count(Log.LOG), "two rows name a partner that is not there");
		// as if the program had died after the first commit, and the journal were all that it left
		Files.copy(journal, Files.createDirectories(log.repository.folder().resolve("imports")).resolve("x.journal"));
		assertEquals(1_000, ImportRun.finishInterrupted(log.repository, null));
		assertEquals(198, log.count(Log.LOG));
		assertEquals(0, ImportRun.finishInterrupted(log.repository, null));
		assertEquals(0, imports());
	}

	@Test
	void whatAnotherImportStillWritesIsLeftAlone() throws IOException {
		CheckedSheet checked = check(many(1_200));
		int[] removed = { -1 };
		ImportRun.run(checked, log.repository, new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				if (log.count(Log.LOG) == 1_000) {
					try {
						removed[0] = ImportRun.finishInterrupted(log.repository, null);
					} catch (IOException e) {
						throw new java.io.UncheckedIOException(e);
					}
				}
			}
		});
		assertEquals(0, removed[0]);
		assertEquals(1_198, log.count(Log.LOG));
	}

	private void keep(Path journal) {
		try (var files = Files.list(log.repository.folder().resolve("imports"))) {
			for (Path file : files.toList()) {
				Files.write(journal, Files.readAllBytes(file));
			}
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private long imports() throws IOException {
		Path imports = log.repository.folder().resolve("imports");
		if (!Files.exists(imports)) {
			return 0;
		}
		try (var files = Files.list(imports)) {
			return files.count();
		}
	}

	@Test
	void aFileThatChangedSinceItWasCheckedIsNotImported() throws IOException {
		Path file = sheet(new Object[] { 1, "A", "1/3/2024", null, null, null, 5, null });
		CheckedSheet checked = check(file);
		sheet(new Object[] { 1, "A", "1/3/2024", null, null, null, 5, null }, new Object[] { 2, "B", "1/3/2024", null, null, null, 5, null });
		assertEquals("file.changed", assertThrows(SheetException.class, () -> ImportRun.run(checked, log.repository, null)).code());
		assertEquals(0, log.count(Log.LOG));
	}

	@Test
	void aRecordThatIsGoneSinceTheCheckIsNotLeftOutInSilence() throws IOException {
		Path file = sheet(new Object[] { 1, "A", "1/3/2024", null, "Hủa Phăn", "Sở Ngoại vụ Hủa Phăn", 5, null });
		CheckedSheet checked = check(file);
		assertEquals(1, checked.good(), told(checked)::toString);
		log.repository.write("remove", writer -> writer.remove(writer.find("o-foreign").orElseThrow()));
		assertEquals("file.changed", assertThrows(SheetException.class, () -> ImportRun.run(checked, log.repository, null)).code());
		assertEquals(0, log.count(Log.LOG));
		assertEquals(0, imports());
	}

	@Test
	void aUnionWithoutTheRegisterGetsIt() throws IOException {
		Path file = Workbooks.of(folder.resolve("s.xlsx"), "S", new Object[] { "Năm học", "Tỉnh cử", "Số lưu học sinh" }, new Object[] { "2022-2023", "Bò Kẹo", 27 });
		CheckedSheet checked = ImportCheck.run(log.plan(file, ExchangePackage.Literals.STUDENT_INTAKE), log.repository, null);
		assertEquals(List.of(), told(checked));
		ImportRun.run(checked, log.repository, null);
		Map<Integer, Quantity> found = log.repository.read(view -> {
			var register = view.unions().getFirst().getRegisters().stream().filter(org.huunghi.exchange.StudentRegister.class::isInstance).findFirst().orElseThrow();
			var intake = (org.huunghi.exchange.StudentIntake) register.getRecords().getFirst();
			return Map.of(intake.getSchoolYear().year(), intake.getStudents());
		});
		assertEquals(Map.of(2022, Quantity.exactly(27)), found);
	}
}
