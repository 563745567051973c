"""System tests: the program as it is installed on the bench, fed with a recorded sensor."""
import os
import subprocess

MONITOR = os.environ["MONITOR"]


def run(*lines):
    """Feeds a line each second; returns second, saturation and alarm of each."""
    done = subprocess.run([MONITOR], input="".join(f"{line}\n" for line in lines), capture_output=True, text=True, check=True)
    return [tuple(line.split()) for line in done.stdout.splitlines()]


class TestMonitor:
    def test_shows_the_mean_of_four_readings(self):
        assert run(90, 92, 94, 96)[-1] == ("4", "93", "none")

    def test_raises_the_alarm_after_three_low_seconds(self):
        assert [alarm for _, _, alarm in run(80, 80, 80)] == ["none", "none", "low"]

    def test_keeps_the_alarm_until_it_is_acknowledged(self):
        assert run(80, 80, 80, 99, 99, 99, 99)[-1][2] == "low"
        assert run(80, 80, 80, 99, 99, 99, 99, "ack", 99)[-1][2] == "none"

    def test_tells_its_version(self):
        done = subprocess.run([MONITOR, "--version"], capture_output=True, text=True, check=True)
        assert done.stdout == f"bedside-monitor {os.environ['MONITOR_VERSION']}\n"
