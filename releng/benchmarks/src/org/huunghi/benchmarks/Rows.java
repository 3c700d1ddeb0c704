package org.huunghi.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.huunghi.sheet.export.CellTarget;
import org.huunghi.sheet.read.Cell;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Event;
import org.huunghi.union.Name;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** The same many events, as the rows of a workbook and as objects. */
final class Rows {
	private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
	private static final int DAYS = 3650;

	private Rows() {
	}

	static Path workbook(Path file, int count) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); CellTarget target = CellTarget.of(true, out, "Sự kiện", Locale.of("vi"))) {
			target.headings(List.of("Tên", "Từ ngày", "Đến ngày", "Số người tham dự", "Ghi chú"));
			for (int i = 0; i < count; i++) {
				target.row(List.of(Cell.text(name(i)), Cell.date(day(i).atStartOfDay()), Cell.date(day(i).plusDays(2).atStartOfDay()),
						Cell.number(BigDecimal.valueOf(i % 500 + 1), null), Cell.text(remark(i))));
			}
		}
		return file;
	}

	static Event event(int number) {
		Event event = Creation.create(UnionPackage.Literals.EVENT);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(name(number));
		event.getNames().add(name);
		event.setValidFrom(PartialDate.of(day(number)));
		event.setValidTo(PartialDate.of(day(number).plusDays(2)));
		event.setAttendance(Quantity.exactly(number % 500 + 1));
		event.setRemarks(remark(number));
		return event;
	}

	private static String name(int number) {
		return "Giao lưu hữu nghị biên giới lần thứ " + number;
	}

	private static LocalDate day(int number) {
		return FIRST.plusDays(number % DAYS);
	}

	private static String remark(int number) {
		return "Ghi trong sổ cũ, trang " + number / 40;
	}
}
