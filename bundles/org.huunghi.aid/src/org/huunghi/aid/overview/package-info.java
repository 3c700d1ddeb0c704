/** Aid in numbers: by sector, donor, place and year, in dong and dollars, and compared with the time before. */
package org.huunghi.aid.overview;
